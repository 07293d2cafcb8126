/**
 * Puts approved text into the composer so that the editor's own model holds it.
 *
 * First a paste event of our own, which editors handle as they handle the person's; only if nobody took it, the browser's own
 * insert command, which fields and plain editable elements need. Both keep undo. Measured in eleven editors: nothing else does.
 */
import { type Caret, restoreCaret } from "./caret.ts";
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

/** True while a paste event of our own is on its way: the gate lets exactly that one through. */
let dispatching = false;
export const isReleasing = () => dispatching;

/** Editors follow the selection some milliseconds after it was set; Slate needs the longest. Measured. */
const selectionSettles = 60;
export const selectionSettled = () => new Promise<void>((resolve) => setTimeout(resolve, selectionSettles));

/** Synchronous: when it returns "taken" an editor or the browser has accepted the text. Whether it stands there is read afterwards. */
export function release(target: Element, caret: Caret, payload: ReleasePayload): ReleaseResult {
  if (!target.isConnected) return "refused";
  restoreCaret(target, caret);
  dispatching = true;
  try {
    const handled = !target.dispatchEvent(pasteEvent(payload));
    if (handled) return "taken";
    // Slate's and Lexical's models do not follow the insert command: the page would show one text and send another.
    const family = editorFamily(target);
    if (family === "slate" || family === "lexical") return "refused";
    if (payload.text.length > insertCommandLimit && family !== "field") return "refused";
    return document.execCommand("insertText", false, payload.text) ? "taken" : "refused";
  } finally {
    dispatching = false;
  }
}

/** Gecko's constructor knows no `clipboardData`; it has `dataType` and `data`, which Chromium ignores. */
function pasteEvent({ text, html, files }: ReleasePayload): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const realm = firefoxRealm();
  if (realm && html) {
    // With more than one form of the data Gecko needs an event of the page's own realm, whose clipboard can be filled.
    const event = new realm.page.ClipboardEvent("paste", realm.cloneInto(init));
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    return event;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  if (html) clipboardData.setData("text/html", html);
  for (const file of files ?? []) clipboardData.items.add(file);
  return new ClipboardEvent("paste", { clipboardData, dataType: "text/plain", data: text, ...init } as ClipboardEventInit);
}

interface FirefoxRealm {
  readonly page: { readonly ClipboardEvent: typeof ClipboardEvent };
  /** Makes a plain object readable for the page's realm. */
  cloneInto<Value extends object>(value: Value): Value;
}

/** The page's own constructors, as only Firefox's content scripts reach them; null elsewhere. */
function firefoxRealm(): FirefoxRealm | null {
  const world = globalThis as unknown as {
    wrappedJSObject?: FirefoxRealm["page"];
    cloneInto?: (value: object, target: unknown) => object;
  };
  const { wrappedJSObject: page, cloneInto } = world;
  return page && cloneInto ? { page, cloneInto: (value) => cloneInto(value, page) as typeof value } : null;
}
