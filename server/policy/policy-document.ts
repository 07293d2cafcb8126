/** The company's policy as a file. */
import { readFileSync } from "node:fs";
import { explainIssues } from "../../lib/core/explain-issue.ts";
import { type Policy, policy } from "../../lib/schema/policy.ts";

/** Reads and checks a policy file. Throws with one line for each thing that is wrong: field and expectation, never the value. */
export function readPolicyFile(file: string): Policy {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ? "it cannot be read" : "expected one JSON object";
    throw new Error(`policy file: ${why}`);
  }
  const parsed = policy.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = explainIssues(parsed.error.issues.slice(0, 20), "").map(
    ({ field, expected }) => `  ${field || "the document"}: expected ${expected}`,
  );
  throw new Error(`policy file:\n${lines.join("\n")}`);
}
