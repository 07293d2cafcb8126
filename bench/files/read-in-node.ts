/** Reads a file as the extension does, without a browser: pictures stay unread. */
import { createOpenPdf } from "../../lib/files/pdf-engine.ts";
import { type Engines, readFile } from "../../lib/files/read-file.ts";
import { createSink, Unreadable } from "../../lib/files/sink.ts";
import type { Noted, Passage, Place, UnreadReason } from "../../lib/schema/reading.ts";

export interface ReadInNode {
  readonly passages: readonly Passage[];
  readonly notes: readonly Noted[];
  readonly missed: readonly UnreadReason[];
}

/** `each` gets every passage as soon as it is there. Rejects for what is no fault of the file. */
export async function readInNode(
  name: string,
  bytes: Uint8Array,
  each: (passage: Passage) => void = () => undefined,
  readPicture: Engines["readPicture"] = async () => null,
): Promise<ReadInNode> {
  const passages: Passage[] = [];
  const notes: Noted[] = [];
  const missed: UnreadReason[] = [];
  const sink = createSink({
    give(passage) {
      passages.push(passage);
      each(passage);
    },
    note: (noted) => void notes.push(noted),
    miss: (reason) => void missed.push(reason),
  });
  const engines = { openPdf: createOpenPdf(""), readPicture, readScan: async () => null };
  try {
    await readFile({ name, bytes }, sink, engines);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    missed.push(error.reason);
  }
  return { passages, notes, missed };
}

/** "entry b.zip > page 3"; "" for the file itself. */
export function placeText(where: readonly Place[]): string {
  return where.map(({ kind, name, number }) => [kind, name ?? number].filter((part) => part !== undefined).join(" ")).join(" > ");
}
