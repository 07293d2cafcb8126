/** The nudge over an empty page, drawn by what draws it in a page; in an open root, so that tests can look into it. */
import { drawCard } from "../lib/page/nudge/card.ts";
import { drawNotice } from "../lib/page/nudge/notice.ts";
import { style } from "../lib/page/nudge/style.ts";
import { settleTime } from "../lib/page/nudge/trusted-activation.ts";
import { spoken } from "../lib/words/say.ts";
import { chosenState } from "./chosen-state.ts";
import type { NudgeState } from "./states/ask-state.ts";
import { nudgeStates } from "./states/nudge-states.ts";

/** Buttons are presses apart: the card takes the second of two quick ones for a mistake. Here the clock is put forward instead. */
let later = 0;
const now = performance.now.bind(performance);
performance.now = () => now() + later;

document.documentElement.style.colorScheme = "light dark";
const title = document.createElement("h1");
title.textContent = "A page of an AI tool";
const main = document.createElement("main");
main.append(title);
document.body.append(main);

let host: HTMLElement | null = null;

/** In place of what was shown before. */
export function show(): void {
  host?.remove();
  host = document.createElement("waymark-nudge");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const shown = draw(chosenState(nudgeStates));
  ({ language: shown.lang, direction: shown.dir } = spoken());
  root.append(shown);
  // What was pressed was not in the page yet: whoever waits for the card finds it as it is to be looked at.
  document.documentElement.append(host);
  shown.showPopover();
}

function draw(state: NudgeState): HTMLElement {
  if ("notice" in state) return drawNotice(state.notice);
  const card = drawCard(
    state.question,
    () => true,
    () => {},
  );
  if (state.low) card.classList.add("over");
  for (const name of state.presses ?? []) {
    later += settleTime;
    const button = [...card.querySelectorAll("button")].find((each) => (each.ariaLabel ?? each.textContent) === name);
    if (!button) throw new Error(`the card has no "${name}"`);
    button.click();
  }
  return card;
}
