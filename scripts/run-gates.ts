import { gates } from "./gates/all-gates.ts";
import type { GateResult } from "./gates/gate.ts";

/** Most lines of one gate that are worth printing: the first few are what somebody will mend first. */
const mostLines = 30;

export interface GateCount {
  readonly passed: number;
  readonly failed: number;
}

/** What failed, whatever the gate itself says: nothing looked at is a failure. */
export function problemsOf({ looked, of, problems }: GateResult): readonly string[] {
  return looked > 0 ? problems : [...problems, `looked at no ${of}`];
}

/** Runs every gate over the tree, one after the other, and tells each as it ends. */
export async function runGates(root: string, print: (line: string) => void): Promise<GateCount> {
  let failed = 0;
  for (const { name, gate } of gates) {
    const result = await gate(root).catch(
      (error: unknown) => ({ looked: 0, of: "files", problems: [String(error)] }) satisfies GateResult,
    );
    const problems = problemsOf(result);
    if (problems.length > 0) failed++;
    print(`${problems.length === 0 ? "ok    " : "FAILED"}  ${name}: ${result.looked} ${result.of}`);
    for (const note of ("notes" in result && result.notes) || []) print(`          ${note}`);
    for (const problem of problems.slice(0, mostLines)) print(`        - ${problem}`);
    if (problems.length > mostLines) print(`        - and ${problems.length - mostLines} more`);
  }
  return { passed: gates.length - failed, failed };
}
