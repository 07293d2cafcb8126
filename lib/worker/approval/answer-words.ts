/** How a request stands, in words: for the browser's notification and for the popup. */
import { answers } from "../../words/english/answers.ts";
import { sayerOf } from "../../words/say.ts";
import { sayDate } from "../../words/say-date.ts";
import type { AccessRequest } from "../store/access-request.ts";

const say = sayerOf(answers);

/** `tool`: its name. `now` in milliseconds since 1970. */
export function answerWords(tool: string, { answer, at }: AccessRequest, now: number): { title: string; message: string } {
  if (!answer) {
    return {
      title: say("popup.answers.waits", { tool }),
      message: say("popup.answers.waits.means", { asked: sayDate(at) }),
    };
  }
  const why = say(`popup.answers.reason.${answer.reason}`);
  if (answer.decision === "deny" || answer.until === null) return { title: say("popup.answers.denied", { tool }), message: why };
  if (answer.until <= now) return { title: say("popup.answers.ended", { tool }), message: "" };
  const message = say("popup.answers.approved.means", { until: sayDate(answer.until), why });
  return { title: say("popup.answers.approved", { tool }), message };
}
