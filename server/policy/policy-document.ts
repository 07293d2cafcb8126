/** The company's policy as a file. */
import { readFileSync } from "node:fs";
import { patternFaults } from "../../lib/core/company/pattern-faults.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { readPolicyText } from "../../rules/read-policy-text.ts";
import { textProblems } from "./check-texts.ts";

/** Reads and checks a policy file. Throws with one line for each thing that is wrong: field and expectation, never the value. */
export function readPolicyFile(file: string): Policy {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Error("policy file: it cannot be read");
  }
  const read = readPolicyText(text);
  const problems = "policy" in read ? [...textProblems(read.policy), ...patternFaults(read.policy)] : read.problems;
  if ("policy" in read && problems.length === 0) return read.policy;
  const lines = problems.map(({ field, expected }) => `  ${field || "the document"}: expected ${expected}`);
  throw new Error(`policy file:\n${lines.join("\n")}`);
}
