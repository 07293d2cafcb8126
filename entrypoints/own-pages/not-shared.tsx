import { Notice } from "../../components/notice.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";

/** What the person has told the browser not to share, what that means, and the way to share it. The browser asks once more. */
export function NotShared({ onShare }: { readonly onShare: () => void }) {
  return (
    <Notice tone="neutral" title={sayHere("popup.share")}>
      <p>{sayHere("popup.share.means")}</p>
      <p>
        <button type="button" className="wm-button" onClick={onShare}>
          {sayHere("popup.share.allow")}
        </button>
      </p>
    </Notice>
  );
}
