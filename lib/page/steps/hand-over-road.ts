/** The messages by which a text goes from one page to another, as the gate sends them. */
import type { HandOver, Protocol } from "../../bridge/protocol.ts";

/** Rejects, with nothing opened, where the text cannot go along. */
export type GiveHandOver = (handOver: HandOver & { readonly tool: string }) => Promise<unknown>;

type State = Protocol["look-for-hand-over"]["reply"];

/** This tab was opened for a text. */
export type ComingHandOver = Exclude<State, { state: "none" }>;

export interface HandOverRoad {
  readonly give: GiveHandOver;
  look(): Promise<State>;
  take(): Promise<HandOver | null>;
}
