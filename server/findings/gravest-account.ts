/** The factor for the class of account with which a tool is used: that of the gravest class seen. */
import { accountPart } from "../../lib/core/risk/score.ts";
import type { ScorePart } from "../../lib/schema/risk-finding.ts";
import type { ToolPosture } from "./posture.ts";

export function gravestAccount({ accounts }: Pick<ToolPosture, "accounts">, fewest: number): ScorePart {
  const seen = accounts.filter(({ people }) => people >= fewest);
  if (seen.some(({ account }) => account === "personal")) return accountPart("personal", "Used with personal accounts.");
  if (seen.some(({ account }) => account === "corporate")) return accountPart("corporate", "Used with the company's accounts.");
  return accountPart("unknown", "It is not known with which accounts.");
}
