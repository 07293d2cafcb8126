/** The person's own copy of what is recorded: a file made here, without anybody being asked. */
import type { PolicyInWords } from "../../lib/bridge/policy-in-words.ts";
import type { Entry } from "./entries.ts";

/** JSON. `text` is what was sent, letter by letter; the rest says what became of it. */
export function exportText(entries: readonly Entry[], policy: PolicyInWords | null, now: number): string {
  const moment = (time: number) => new Date(time).toISOString();
  const records = entries.flatMap(({ rows }) =>
    rows.map(({ what, at, fate, fateAt, why, text }) => ({ what, at: moment(at), fate, fateAt: moment(fateAt), why, text })),
  );
  return JSON.stringify({ exportedAt: moment(now), policy: policy?.policy.name ?? null, records }, null, 2);
}

/** Hands the browser a file to save. */
export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read by then; sooner could end the download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
