/** The messages by which a text goes from one page to another, as the gate sends them. */
import type { HandOver, Protocol } from "../../bridge/protocol.ts";

/** Rejects, with nothing opened, where the text cannot go along. */
export type GiveHandOver = (handOver: HandOver & { readonly tool: string }) => Promise<unknown>;

export interface HandOverRoad {
  readonly give: GiveHandOver;
  look(): Promise<Protocol["look-for-hand-over"]["reply"]>;
  take(): Promise<HandOver | null>;
}
