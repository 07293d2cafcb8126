/** What an editor's own model holds, as far as the editor tells. */
import { isTextField } from "./caret.ts";
import { pageCopy } from "./page-transfer.ts";

/**
 * Everything must be selected in the editor. Asks for a copy, which editors fill from their model, not from what is drawn; the
 * person's clipboard is not touched. Null where nobody fills it, as in a field, whose value is all there is.
 */
export function readModel(target: Element): string | null {
  if (isTextField(target)) return null;
  const event = pageCopy();
  target.dispatchEvent(event);
  const { clipboardData } = event;
  if (!event.defaultPrevented || !clipboardData) return null;
  const text = clipboardData.getData("text/plain");
  return text === "" ? null : text;
}
