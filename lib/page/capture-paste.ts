/** Everything that a paste carries, copied in its own tick: after the handler returns, browsers empty the clipboard data. */
import { type Caret, readCaret } from "./caret.ts";

export interface CapturedPaste {
  readonly plain: string;
  readonly html: string;
  readonly uriList: string;
  readonly files: readonly File[];
  /** Where the person pasted: the innermost element, also inside open shadow roots. */
  readonly target: Element;
  readonly caret: Caret;
}

export function capturePaste(event: ClipboardEvent): CapturedPaste {
  const data = event.clipboardData;
  const [innermost] = event.composedPath();
  const target = innermost instanceof Element ? innermost : (document.activeElement ?? document.documentElement);
  return {
    plain: data?.getData("text/plain") ?? "",
    html: data?.getData("text/html") ?? "",
    uriList: data?.getData("text/uri-list") ?? "",
    files: data ? [...data.files] : [],
    target,
    caret: readCaret(target),
  };
}
