/**
 * Puts approved text into the composer so that the editor's own model holds it.
 *
 * First a paste event of our own, which editors handle as they handle the person's; only if nobody took it, the browser's own
 * insert command, which fields and plain editable elements need. Both keep undo. Measured in eleven editors: nothing else does.
 */
import { type Caret, restoreCaret } from "./caret.ts";
import { type Carried, pagePaste } from "./page-transfer.ts";
import { editorFamily } from "./read-composer.ts";

export interface ReleasePayload {
  readonly text: string;
  /** Only for the untouched original: a redacted text goes back as plain text alone. */
  readonly html?: string;
  readonly files?: readonly File[];
}

export type ReleaseResult = "taken" | "refused";

/** Above this the browser's insert command is super-linear in Chromium's editable elements. UTF-16 code units. */
const insertCommandLimit = 64 * 1024;

/** True while an event of our own is on its way: the gate lets exactly that one through. */
let dispatching = false;
export const isReleasing = () => dispatching;

/** For everything that dispatches approved content. Synchronous: nothing of the page's own may slip through beside it. */
export function whileReleasing<Result>(dispatch: () => Result): Result {
  const outer = dispatching;
  dispatching = true;
  try {
    return dispatch();
  } finally {
    dispatching = outer;
  }
}

/** Synchronous: when it returns "taken" an editor or the browser has accepted the text. Whether it stands there is read afterwards. */
export function release(target: Element, caret: Caret, payload: ReleasePayload): ReleaseResult {
  if (!target.isConnected) return "refused";
  restoreCaret(target, caret);
  return whileReleasing(() => {
    const handled = !target.dispatchEvent(pagePaste(carriedBy(payload)));
    if (handled) return "taken";
    // Nobody took the files, and the insert command has no way to put them in.
    if (payload.text === "") return "refused";
    // Slate's and Lexical's models do not follow the insert command: the page would show one text and send another.
    const family = editorFamily(target);
    if (family === "slate" || family === "lexical") return "refused";
    if (payload.text.length > insertCommandLimit && family !== "field") return "refused";
    return insert(target, payload.text) ? "taken" : "refused";
  });
}

/**
 * By the browser's own insert commands, which keep undo. Where a plain editable element's style keeps line breaks, a paste of the
 * person's leaves them in the text, and its page may look for them there; the command for text would make an element of each line.
 */
function insert(target: Element, text: string): boolean {
  const keepsBreaks = editorFamily(target) === "editable" && getComputedStyle(target).whiteSpaceCollapse !== "collapse";
  if (!keepsBreaks || !text.includes("\n")) return document.execCommand("insertText", false, text);
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return document.execCommand("insertHTML", false, escaped) || document.execCommand("insertText", false, text);
}

function carriedBy({ text, html, files = [] }: ReleasePayload): Carried {
  const forms: [string, string][] = text === "" && files.length > 0 ? [] : [["text/plain", text]];
  if (html) forms.push(["text/html", html]);
  return { forms, files };
}
