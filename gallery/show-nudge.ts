/** The nudge over an empty page, drawn by what draws it in a page; in an open root, so that tests can look into it. */
import { drawCard } from "../lib/page/nudge/card.ts";
import { drawNotice } from "../lib/page/nudge/notice.ts";
import { style } from "../lib/page/nudge/style.ts";
import { spoken } from "../lib/words/say.ts";
import { chosenState } from "./chosen-state.ts";
import { speakChosen } from "./speak-chosen.ts";

await speakChosen();
const { nudgeStates } = await import("./states/nudge-states.ts");

const host = document.createElement("waymark-nudge");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
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
({ language: shown.lang, direction: shown.dir } = spoken());
root.append(shown);
shown.showPopover();
