import type { Claim } from "./engine.ts";
import { structured } from "./family-groups.ts";
import type { Suite } from "./suite.ts";
import { type TextRow, textSuite } from "./text-suite.ts";

const isSecret = ({ family }: Claim) => family === "SECRET";
const isStructured = ({ family }: Claim) => structured.includes(family);
const isDocument = ({ family }: Claim) => family === "DOCUMENT";
const isCode = ({ family }: Claim) => family === "CODE";
const row = (name: string, fits: TextRow["fits"], judging: boolean): TextRow => ({ name, wanted: false, fits, judging });

// Nobody has marked the names, the links and the code that ordinary prompts hold: what is said of those proves nothing wrong.
const rows: readonly TextRow[] = [
  row("structured and credentials", (claim) => isSecret(claim) || isStructured(claim), false),
  row(
    "structured and credentials, links left out",
    (claim) => isSecret(claim) || (isStructured(claim) && claim.family !== "URL"),
    true,
  ),
  row("structured", isStructured, false),
  row("credentials", isSecret, true),
  row("documents", isDocument, true),
  row("code", isCode, false),
  row("documents and code", (claim) => isDocument(claim) || isCode(claim), false),
  row("every family", () => true, false),
];

/** Ordinary prompts: how many of them are flagged. */
export function promptSuite(name: string, prompts: readonly string[]): Suite {
  const texts = prompts.map((text) => ({ text, rows }));
  return textSuite(name, texts, "share");
}
