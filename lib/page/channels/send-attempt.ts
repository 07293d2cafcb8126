/** What is held when a composer's text is about to be sent. It stays in the box; the page's own send starts it again. */
import { redactUntilClean } from "../../core/redaction/redact.ts";
import type { Attempt } from "../attempt.ts";
import { readCaret, restoreCaret } from "../composer/caret.ts";
import type { Composers } from "../composer/composers.ts";
import { readComposer } from "../composer/read-composer.ts";
import { replaceComposer } from "../composer/replace-composer.ts";
import type { Gate } from "../gate.ts";

export function sendAttempt(composer: Element, text: string, composers: Composers, gate: Gate): Attempt {
  const caret = readCaret(composer);
  return {
    kind: "send",
    content: { plain: text, html: "", uriList: "", files: [] },
    target: composer,
    // The whole text is replaced: nothing of what stood there before may be left.
    before: () => "",
    readBack: () => readComposer(composer),
    async releaseOriginal() {
      composers.approve(composer, text);
      restoreCaret(composer, caret);
      return "taken";
    },
    async releaseRedacted(redacted) {
      await drawn();
      const now = readComposer(composer);
      const held = composers.heldIn(composer);
      const gone = redacted.edited ? held.filter((value) => !redacted.text.includes(value)) : held;
      composers.keepWithheld(composer);
      if (now === text) return replaceComposer(composer, redacted.text, gone);
      if (redacted.edited) return "refused";
      // The person has typed on meanwhile, or what was typed last had not been drawn: that stays.
      const find = (left: string) => gate.wouldHold(left)?.held ?? [];
      const { conversation } = gate.parts;
      const again = redactUntilClean(now, find(now), find, conversation.naming());
      conversation.keep(again.book);
      return again.clean ? replaceComposer(composer, again.text, gone) : "refused";
    },
    leave: () => restoreCaret(composer, caret),
  };
}

/** Some editors, Monaco among them, draw what was typed with the next frame. Frames do not come where nobody looks. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
}
