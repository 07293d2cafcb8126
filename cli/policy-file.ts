import { readFileSync } from "node:fs";
import type { Policy } from "../lib/schema/policy.ts";
import { readPolicyText } from "../rules/read-policy-text.ts";

/** The policy in `file`, or null after saying what is wrong with it: fields and expectations, never values. */
export function readPolicyOption(command: string, file: string): Policy | null {
  const complain = (line: string) => process.stderr.write(`waymark ${command}: --policy: ${line}\n`);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    complain("expected a file that can be read");
    return null;
  }
  const read = readPolicyText(text);
  if ("policy" in read) return read.policy;
  for (const { field, expected } of read.problems) complain(`${field === "" ? "" : `${field}: `}expected ${expected}`);
  return null;
}
