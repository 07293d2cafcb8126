/** A batch taken apart: its events by number, and where it came from. */
import type { Activity } from "../../lib/schema/activity.ts";

export interface NumberedEvent {
  readonly seq: number;
  /** Place in the batch, for the answer. */
  readonly position: number;
  /** Hash of the event as it was sent. */
  readonly digest: string;
  /** Null if the event was refused: only its number is kept. */
  readonly activity: Activity | null;
}

export interface BatchOrigin {
  readonly deviceId: string;
  readonly epoch: number;
  /** Server's clock less the device's, milliseconds. */
  readonly skew: number;
  readonly serverTime: number;
}
