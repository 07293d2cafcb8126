/** A text that did not go in, or may not have, for the person to put in by hand. */
import { say } from "../../words/say.ts";
import { toClipboard } from "../hold/to-clipboard.ts";
import type { Nudge } from "../nudge/nudge.ts";
import { labels } from "../nudge/words.ts";

export interface CopyOffer {
  readonly heading: string;
  readonly why: string;
  /** Of the button. */
  readonly label: string;
  /** "" where there is nothing to copy. */
  readonly text: string;
}

/** A browser may refuse to copy: then it is offered again, for the text may be nowhere else by now. Never rejects. */
export async function offerCopy(
  nudge: Pick<Nudge, "ask">,
  near: DOMRect,
  { heading, why, label, text }: CopyOffer,
): Promise<void> {
  const copy = text === "" ? [] : [{ kind: "copy", label, text } as const];
  for (let said = heading; ; said = say("files.copied.failed")) {
    const answer = await nudge.ask(
      {
        ...{ tone: "caution", heading: said, why, about: null, samples: [] },
        ...{ steps: [...copy, { kind: "cancel", label: labels.close }], footer: [], note: null, helpUrl: null },
      },
      near,
    );
    if (answer.step !== "copy" || (await toClipboard(text))) return;
  }
}
