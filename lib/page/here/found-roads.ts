/** The messages about a tool that was found here, as the gate sends them. */
import type { FoundHere } from "../../bridge/discovery-messages.ts";
import type { Purpose } from "../../schema/purpose.ts";

export interface FoundRoads {
  ask(): Promise<FoundHere | null>;
  answer(purpose: Purpose | null): Promise<unknown>;
}
