/** Every message in the language that the others are translated from. A key says where it is shown: "steps.preview.title". */
import { firstRun } from "./first-run.ts";
import { guidance } from "./guidance.ts";
import { restore } from "./restore.ts";
import { steps } from "./steps.ts";

export const english = { ...steps, ...guidance, ...firstRun, ...restore };

export type MessageKey = keyof typeof english;
