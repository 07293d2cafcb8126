/** Paste: by keyboard, by menu, by the middle button. What it carries goes back by a paste event of our own. */
import type { Attempt } from "../attempt.ts";
import { readCaret, restoreCaret } from "../composer/caret.ts";
import { contentOf } from "../composer/content-of.ts";
import { isPromptField } from "../composer/prompt-field.ts";
import { composerOf, readComposer } from "../composer/read-composer.ts";
import { isReleasing, release } from "../composer/release.ts";
import { selectionSettled } from "../composer/selection-settled.ts";
import { deepTarget } from "../deep-target.ts";
import type { Gate } from "../gate.ts";
import { type Kept, takeKept } from "../kept.ts";
import type { Ears } from "../listen-early.ts";

export function listenForPastes(ears: Ears, gate: Gate): void {
  ears.on(["paste"], (event) => {
    // An untrusted paste is the page's own doing with data that it already has; ours is approved text on its way back.
    if (!(event instanceof ClipboardEvent) || !event.isTrusted || isReleasing()) return;
    gate.admit(event, () => attemptOf(event), isPromptField);
  });
  for (const kept of takeKept()) {
    const attempt = attemptWith(kept);
    if (gate.admit(null, () => attempt, isPromptField)) void attempt.releaseOriginal();
  }
}

function attemptOf(event: ClipboardEvent): Attempt {
  const target = deepTarget(event);
  return attemptWith({ target, caret: readCaret(target), content: contentOf(event.clipboardData) });
}

/** Puts back what it carries by a paste of ours, where the caret was. */
export function attemptWith({ target, caret, content }: Kept): Attempt {
  // Files go to the page, not into the box: there is nothing to read.
  const onlyFiles = content.plain === "" && content.html === "" && content.files.length > 0;
  const composer = composerOf(target) ?? target;
  const readBack = () => (onlyFiles ? null : readComposer(composer));
  // An editor may draw anew what the caret was in, as Slate does when it is no longer empty: then the composer takes the text.
  const place = () => (target.isConnected ? target : composer);
  return {
    kind: "paste",
    content,
    target,
    before: () => readComposer(composer),
    readBack,
    async releaseOriginal() {
      await selectionSettled();
      return release(place(), caret, { text: content.plain, html: content.html, files: content.files });
    },
    async releaseRedacted({ text, files }) {
      await selectionSettled();
      return release(place(), caret, { text, files });
    },
    leave: () => restoreCaret(place(), caret),
  };
}
