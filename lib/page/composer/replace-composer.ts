/** Puts a text in the place of everything that a composer holds, so that the editor's own model follows. */
import { editingHost, isTextField, selectionAround } from "./caret.ts";
import { monacoInput, readComposer } from "./read-composer.ts";
import { readModel } from "./read-model.ts";
import { type ReleaseResult, release } from "./release.ts";

/** How long the selection gets to reach the editor, at the first try and at the second. Milliseconds; Slate needs fifty. */
const selectionTimes = [60, 150];
/** How long the editor gets to show what it took. Milliseconds. */
const showsAfter = 100;

/**
 * "taken" says that the editor or the browser accepted the text, and that none of `gone` can be read any more in the composer or, where
 * the editor tells it, in its model. Tries twice. Otherwise it may hold the old text, the new one or, at worst, both.
 */
export async function replaceComposer(composer: Element, text: string, gone: readonly string[]): Promise<ReleaseResult> {
  const holds = (read: string | null) => read !== null && gone.some((value) => read.includes(value));
  for (const time of selectionTimes) {
    if (!composer.isConnected) return "refused";
    const target = selectAll(composer);
    await wait(time);
    if (release(target, { kind: "none" }, { text }) === "refused") return "refused";
    await wait(showsAfter);
    if (holds(readComposer(composer))) continue;
    selectAll(composer);
    await wait(time);
    const model = readModel(target);
    selectEnd(composer);
    if (!holds(model)) return "taken";
  }
  return "refused";
}

/** Returns the element that takes what is pasted. */
function selectAll(composer: Element): Element {
  const input = monacoInput(composer);
  if (input) {
    input.focus({ preventScroll: true });
    // Its selection is its own; the key for it is the only way in.
    const apple = navigator.userAgent.includes("Mac");
    const key = { key: "a", code: "KeyA", keyCode: 65, ctrlKey: !apple, metaKey: apple };
    input.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true, composed: true }));
    return input;
  }
  if (isTextField(composer)) {
    composer.focus({ preventScroll: true });
    composer.setSelectionRange(0, composer.value.length);
  } else if (composer instanceof HTMLElement) {
    const host = editingHost(composer);
    host.focus({ preventScroll: true });
    selectionAround(host)?.selectAllChildren(host);
  }
  return composer;
}

/** Where the person would type on. */
function selectEnd(composer: Element): void {
  if (isTextField(composer)) composer.setSelectionRange(composer.value.length, composer.value.length);
  else if (composer instanceof HTMLElement && composer.isContentEditable) selectionAround(composer)?.collapseToEnd();
}

const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
