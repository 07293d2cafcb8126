/** What the reading thread does with what the frame hands on: reads files, and rewrites those that it is asked to. */
import type { FromFileFrame, NewText, ToFileFrame } from "../bridge/file-frame.ts";
import { compileHoldsAny } from "../core/carried/holds-any.ts";
import type { UnreadReason } from "../schema/reading.ts";
import { fileLimits } from "./file-limits.ts";
import { rewriteOffice } from "./office/rewrite-office.ts";
import { type Engines, readFile } from "./read-file.ts";
import { createSink, Unreadable } from "./sink.ts";

/** Returns the handler of messages. Its promise never rejects. */
export function answerFrame(engines: Engines, say: (message: FromFileFrame) => void): (message: ToFileFrame) => Promise<void> {
  /** Those that have parts that can be rewritten. */
  const kept = new Map<number, File>();

  async function read(id: number, file: File, gone: readonly string[] = []): Promise<void> {
    // Somebody is here: from now on it takes as long as it takes.
    say({ id });
    if (file.size > fileLimits.bytes) return say({ id, missed: ["too-large"], done: true });
    const missed = new Set<UnreadReason>();
    const stillHolds = compileHoldsAny(gone);
    try {
      const sink = createSink({
        give(passage) {
          if (passage.part) kept.set(id, file);
          if (stillHolds(passage.text)) missed.add("broken");
          say({ id, passages: [passage] });
        },
        note: (noted) => say({ id, notes: [noted] }),
        miss: (reason) => void missed.add(reason),
      });
      await readFile({ name: file.name, bytes: await bytesOf(file) }, sink, engines);
    } catch (error) {
      missed.add(error instanceof Unreadable ? error.reason : "broken");
    }
    say({ id, missed: [...missed], done: true });
  }

  async function rewrite(id: number, texts: readonly NewText[], gone: readonly string[]): Promise<void> {
    try {
      const file = kept.get(id);
      const bytes = file && rewriteOffice(await bytesOf(file), texts, gone);
      say({ id, rewritten: file && bytes ? new Blob([bytes.slice()], { type: file.type }) : null });
    } catch {
      say({ id, rewritten: null });
    }
  }

  return (message) => {
    if ("read" in message) return read(message.id, message.read, message.gone);
    return "rewrite" in message ? rewrite(message.id, message.rewrite, message.gone) : Promise.resolve();
  };
}

/** Throws for a file that was changed while it was read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length !== file.size) throw new Unreadable("broken");
  return bytes;
}
