import type { Claim } from "./engine.ts";

/** The classes of documents that a corpus marks, as it writes them. */
export const documentClasses = ["contract", "medical", "financial", "source_code"] as const;

const patterns: Record<string, RegExp> = {
  contract: /contract|agreement/i,
  medical: /medical|clinical|health/i,
  financial: /financ/i,
};

/** A claim about the whole text, told by its label; code by its family. */
export function isDocumentClaim({ family, label }: Claim, row: string): boolean {
  if (row === "source_code") return family === "CODE";
  return family === "DOCUMENT" && (patterns[row]?.test(label) ?? false);
}
