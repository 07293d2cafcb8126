/** Answers the popup, which asks the top frame of the tab that is open. */
import type { PageAnswers } from "../../bridge/protocol.ts";
import type { PageRuntime } from "../runtime.ts";

export type Answers = { readonly [Name in keyof PageAnswers]: () => PageAnswers[Name] };

/** Only this extension's own pages and worker can send a message here; what is no question of the popup's is left to others. */
export function answerPopup(runtime: PageRuntime, answers: Answers): void {
  if (window !== window.top) return;
  runtime.onMessage.addListener((message, _sender, respond) => {
    const name = (message as { name?: unknown }).name;
    if (typeof name === "string" && Object.hasOwn(answers, name)) respond(answers[name as keyof Answers]());
  });
}
