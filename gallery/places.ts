/** Where states are shown, how large each place is on screen in CSS pixels, and which states it has. */
import { blockedStates } from "./states/blocked-states.ts";
import { guideStates } from "./states/guide-states.ts";
import { nudgeStates } from "./states/nudge-states.ts";
import { optionsStates } from "./states/options-states.ts";
import { popupStates } from "./states/popup-states.ts";
import { selfTestStates } from "./states/self-test-states.ts";
import { welcomeStates } from "./states/welcome-states.ts";

export const places = [
  { name: "nudge", width: 480, height: 520, states: Object.keys(nudgeStates) },
  { name: "popup", width: 360, height: 520, states: Object.keys(popupStates) },
  { name: "blocked", width: 640, height: 520, states: Object.keys(blockedStates) },
  { name: "options", width: 1040, height: 720, states: Object.keys(optionsStates) },
  { name: "welcome", width: 1040, height: 720, states: Object.keys(welcomeStates) },
  { name: "self-test", width: 800, height: 720, states: Object.keys(selfTestStates) },
  { name: "guide", width: 800, height: 720, states: Object.keys(guideStates) },
] as const;
