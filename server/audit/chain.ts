/** The audit log's chain: each entry holds the hash of the one before, so that a changed, missing or moved entry shows. */
import { createHash } from "node:crypto";
import { canonicalJson } from "../web/canonical-json.ts";

export interface AuditEntry {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** "person:UUID", "token:UUID", "server". */
  readonly actor: string;
  /** "sign-in", "POST /api/accounts". */
  readonly action: string;
  /** What it was done to; "" for nothing in particular. */
  readonly subject: string;
  /** Names and counts; never a secret, never a person's words. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly previous: string;
  readonly hash: string;
}

/** Stands before the first entry. */
export const beginning = "0".repeat(64);

/** Of everything but the hash itself. */
export function hashEntry({ number, at, actor, action, subject, details, previous }: Omit<AuditEntry, "hash">): string {
  const entry = { number, at, actor, action, subject, details, previous };
  return createHash("sha256").update(canonicalJson(entry)).digest("hex");
}

export interface BrokenAt {
  readonly number: number;
  readonly why: string;
}

/** The first entry that does not fit the one before; null if all do. Entries in the order of their numbers. */
export function findBreak(entries: Iterable<AuditEntry>): BrokenAt | null {
  let previous = beginning;
  let expected = 1;
  for (const entry of entries) {
    if (entry.number !== expected) return { number: expected, why: `is missing; entry ${entry.number} comes in its place` };
    if (entry.previous !== previous) return { number: entry.number, why: "does not follow the entry before it" };
    if (hashEntry(entry) !== entry.hash) return { number: entry.number, why: "was changed after it had been written" };
    previous = entry.hash;
    expected++;
  }
  return null;
}
