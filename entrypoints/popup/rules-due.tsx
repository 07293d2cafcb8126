import { Notice } from "../../components/notice.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";

/** The company's rules wait to be accepted. */
export function RulesDue() {
  return (
    <Notice tone="notice" title={sayHere("popup.rules.title")}>
      <p>
        <a className="wm-button" data-kind="primary" href="/welcome.html" target="_blank" rel="noreferrer">
          {sayHere("popup.rules.link")}
        </a>
      </p>
    </Notice>
  );
}
