import type { Finding } from "../../schema/finding.ts";

/** False for what is found of a file itself, such as that it has macros: no text can be taken out to be rid of that. */
export function isSpan({ start, end }: Pick<Finding, "start" | "end">): boolean {
  return end > start;
}
