/** The table of docs/jobs.md. */
import { readFileSync } from "node:fs";

export interface Job {
  readonly job: string;
  readonly who: string;
  /** How many steps its description has, and how many it says there are. */
  readonly ways: number;
  readonly steps: number;
}

export function readJobs(): Job[] {
  const text = readFileSync(new URL("../../../../docs/jobs.md", import.meta.url), "utf8");
  const rows = text.split("\n").filter((row) => /^\| .* \| \d+ \|$/.test(row));
  return rows.map((row) => {
    const [job = "", who = "", how = "", steps] = row.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, ""));
    return { job, who, ways: how.split(" → ").length, steps: Number(steps) };
  });
}
