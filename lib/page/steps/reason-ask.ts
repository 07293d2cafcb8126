/** How the question for a reason is put: choices and, where policy wants them, words. */
import { type ReasonCode, reasonCodes } from "../../schema/action.ts";
import type { Policy } from "../../schema/policy.ts";
import { say, spoken } from "../../words/say.ts";
import type { AskInput } from "../hold/ask-input.ts";
import type { ReasonAsk } from "../nudge/step.ts";
import { type ReasonWords, reasons, whatWasFound } from "../nudge/words.ts";

export function reasonAsk(
  { gatePolicy, kinds, drafts, connected }: Pick<AskInput, "gatePolicy" | "kinds" | "drafts" | "connected">,
  words: ReasonWords,
): ReasonAsk {
  const { policy } = gatePolicy;
  const where = policy.reasonWords ?? "off";
  return {
    ...words,
    choices: policy.reasons ? policy.reasons.map(({ code, text }) => ({ code, label: labelOf(code, text) })) : usual(),
    words:
      where === "off" || !drafts || !connected
        ? null
        : {
            where,
            policy: policy.name,
            page: drafts.page,
            // Of any kind, held here or not: a reason needs no data.
            found: (text) => whatWasFound(drafts.judgeText(text).findings, kinds),
          },
  };
}

const usual = () => reasonCodes.map((code) => ({ code, label: reasons[code] }));

type Texts = NonNullable<NonNullable<Policy["reasons"]>[number]["text"]>;

/** In the person's language, in the wider one ("pt" for "pt-BR"), in English, in any. */
function labelOf(code: string, texts: Texts = {}): string {
  const { language } = spoken();
  const [wider = language] = language.split("-");
  const text = texts[language] ?? texts[wider] ?? texts["en"] ?? Object.values(texts)[0];
  return text ?? (isUsual(code) ? reasons[code] : say("steps.reason.unnamed", { code }));
}

function isUsual(code: string): code is ReasonCode {
  return (reasonCodes as readonly string[]).includes(code);
}
