/** Where readers put what they find, and what they must ask before they go on: all limits of one file are counted here, in one place. */
import type { FileNote, Noted, Passage, Place, UnreadReason } from "../schema/reading.ts";
import { fileLimits } from "./file-limits.ts";
import { inPieces } from "./in-pieces.ts";

/** Ends the reading of one file or of one part of it. */
export class Unreadable extends Error {
  readonly reason: UnreadReason;
  constructor(reason: UnreadReason) {
    super(reason);
    this.reason = reason;
  }
}

export interface Sink {
  readonly where: readonly Place[];
  /** Throws `Unreadable` where there is too much of it. */
  give(passage: Omit<Passage, "where">, ...deeper: readonly Place[]): void;
  /** Of this part; `deeper`: of what is in it. */
  note(note: FileNote, ...deeper: readonly Place[]): void;
  /** Something in here could not be read; the rest goes on. */
  miss(reason: UnreadReason): void;
  /** Counts the bytes of something that is about to be unpacked. Throws `Unreadable`. */
  unpack(bytes: number): void;
  /** Counts the members of an archive. Throws `Unreadable`. */
  enter(entries: number): void;
  /** Counts a picture that is about to be read. False where there have been enough. */
  picture(): boolean;
  /** The same counts, for a part. `nested` for an archive within. Throws `Unreadable`. */
  within(place: Place, nested?: boolean): Sink;
}

export interface SinkParts {
  give(passage: Passage): void;
  note(noted: Noted): void;
  miss(reason: UnreadReason): void;
}

export function createSink(parts: SinkParts): Sink {
  const left = {
    text: fileLimits.text,
    unpacked: fileLimits.unpacked,
    entries: fileLimits.entries,
    pictures: fileLimits.pictures,
    notes: fileLimits.notes,
  };
  const take = (what: "text" | "unpacked" | "entries", amount: number) => {
    left[what] -= amount;
    if (left[what] < 0) throw new Unreadable("too-large");
  };
  const sinkAt = (where: readonly Place[], depth: number): Sink => ({
    where,
    give(passage, ...deeper) {
      if (passage.text.trim() === "") return;
      take("text", passage.text.length);
      // What stands in a file within this one can be read, and not rewritten: its parts are no parts of this file.
      const { part, ...rest } = passage;
      const whole = { ...rest, ...(part !== undefined && depth === 0 ? { part } : {}), where: [...where, ...deeper] };
      for (const piece of inPieces(whole)) parts.give(piece);
    },
    note(note, ...deeper) {
      left.notes -= 1;
      if (left.notes >= 0) parts.note({ note, where: [...where, ...deeper] });
    },
    miss: parts.miss,
    unpack: (bytes) => take("unpacked", bytes),
    enter: (entries) => take("entries", entries),
    picture() {
      left.pictures -= 1;
      return left.pictures >= 0;
    },
    within(place, nested = false) {
      if (nested && depth >= fileLimits.nesting) throw new Unreadable("too-large");
      return sinkAt([...where, place], depth + (nested ? 1 : 0));
    },
  });
  return sinkAt([], 0);
}
