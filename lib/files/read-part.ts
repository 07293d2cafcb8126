import type { Sink } from "./sink.ts";

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads whatever it is. Readers of archives get it handed in: they stand below it. Throws `Unreadable`. */
export type ReadPart = (part: NamedBytes, sink: Sink) => Promise<void>;
