import { Notice } from "../../components/notice.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";

/** The company wants earlier use counted; nothing is looked at before the person allows it. The browser asks once more. */
export function HistoryDue({ onAllow }: { readonly onAllow: () => void }) {
  return (
    <Notice tone="notice" title={sayHere("popup.history")}>
      <p>{sayHere("popup.history.means")}</p>
      <button type="button" className="wm-button" onClick={onAllow}>
        {sayHere("popup.history.allow")}
      </button>
    </Notice>
  );
}
