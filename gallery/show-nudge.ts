/** The nudge over an empty page, drawn by what draws it in a page; in an open root, so that tests can look into it. */
import tokens from "../components/tokens.css?inline";
import { drawCard } from "../lib/page/nudge/card.ts";
import { drawNotice } from "../lib/page/nudge/notice.ts";
import nudgeStyle from "../lib/page/nudge/nudge.css?inline";
import { chosenState } from "./chosen-state.ts";
import { nudgeStates } from "./states/nudge-states.ts";

const host = document.createElement("waymark-nudge");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(`${tokens}\n${nudgeStyle}`);
root.adoptedStyleSheets = [sheet];
document.documentElement.append(host);

const state = chosenState(nudgeStates);
const shown =
  "notice" in state
    ? drawNotice(state.notice)
    : drawCard(
        state.question,
        () => true,
        () => {},
      );
root.append(shown);
shown.showPopover();
