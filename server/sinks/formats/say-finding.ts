/** A finding as people read it in a message or an issue. */
import type { FindingEntry } from "../sink.ts";

const heads = {
  opened: "New finding",
  reopened: "Finding opened again",
  changed: "Finding changed",
  closed: "Finding closed",
} as const;

export function headOf({ what, title }: FindingEntry["body"]): string {
  return `${heads[what]}: ${title}`;
}

/** "Severity: high, score 73 of 100" and what it rests on, a line each. */
export function linesOf({ level, score, status, facts, reason, owner, dueAt }: FindingEntry["body"]): string[] {
  return [
    `Severity: ${level}, score ${score} of 100`,
    `Status: ${status}${reason === null ? "" : ` (${reason})`}`,
    `Owner: ${owner ?? "nobody"}, due ${new Date(dueAt).toISOString().slice(0, 10)}`,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
  ];
}

export function linkOf({ id }: FindingEntry["body"], dashboard: string | null): string | null {
  return dashboard === null ? null : `${dashboard}/findings/${id}`;
}
