/** The nudge over an empty page, drawn by what draws it in a page; in an open root, so that tests can look into it. */
import { drawCard } from "../lib/page/nudge/card.ts";
import { drawNotice } from "../lib/page/nudge/notice.ts";
import { style } from "../lib/page/nudge/style.ts";
import { settleTime } from "../lib/page/nudge/trusted-activation.ts";
import { spoken } from "../lib/words/say.ts";
import { chosenState } from "./chosen-state.ts";
import { nudgeStates } from "./states/nudge-states.ts";

document.documentElement.style.colorScheme = "light dark";
const title = document.createElement("h1");
title.textContent = "A page of an AI tool";
const main = document.createElement("main");
main.append(title);
document.body.append(main);

const host = document.createElement("waymark-nudge");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
root.adoptedStyleSheets = [sheet];

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

/** Buttons are presses apart: the card takes the second of two quick ones for a mistake. */
for (const name of "presses" in state ? (state.presses ?? []) : []) {
  await new Promise((resolve) => setTimeout(resolve, settleTime));
  const button = [...shown.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`the card has no "${name}"`);
  button.click();
}
// What is being pressed is not in the page yet: whoever waits for the card finds it as it is to be looked at.
document.documentElement.append(host);
shown.showPopover();
