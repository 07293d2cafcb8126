/** The company's policy as a file. */
import { readFileSync } from "node:fs";
import { readPolicy } from "../../lib/core/read-policy.ts";
import type { Policy } from "../../lib/schema/policy.ts";

/** Reads and checks a policy file. Throws with one line for each thing that is wrong: field and expectation, never the value. */
export function readPolicyFile(file: string): Policy {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Error("policy file: it cannot be read");
  }
  const read = readPolicy(text);
  if ("policy" in read) return read.policy;
  const lines = read.problems.map(({ field, expected }) => `  ${field || "the document"}: expected ${expected}`);
  throw new Error(`policy file:\n${lines.join("\n")}`);
}
