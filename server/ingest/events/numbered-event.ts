/** A batch taken apart: its events by number, and where it came from. */
import type { Activity } from "../../../lib/schema/activity.ts";
import type { Rejection } from "./judge-event.ts";

/** Characters of a digest: 48 bits, enough to tell two contents of one device apart. */
export const digestLength = 8;

export interface NumberedEvent {
  readonly seq: number;
  /** Place in the batch, for the answer. */
  readonly position: number;
  /** Hash of the event as it was sent, `digestLength` characters. */
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

/** What one request brought, ready to be written. */
export interface Batch {
  readonly origin: BatchOrigin;
  readonly events: readonly NumberedEvent[];
}

/** One batch held against what is known of its device. */
export interface SortedBatch {
  readonly origin: BatchOrigin;
  /** Events whose number is new. */
  readonly fresh: readonly NumberedEvent[];
  /** Refused for a reason that lies outside the single event: conflicting or long past numbers. */
  readonly rejected: readonly Rejection[];
  /** How often the device has contradicted itself in this batch. */
  readonly conflicts: number;
  readonly lastSeq: number;
  readonly missing: number;
}
