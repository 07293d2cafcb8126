import type { Loss } from "../../lib/schema/wire.ts";
import { say } from "./say.ts";

/** Why something that was recorded never arrived. */
export const lossLabels: Record<Loss["reason"], string> = {
  "no-room": say("no room left on the device"),
  "too-old": say("waited too long"),
  refused: say("refused by the server"),
};
