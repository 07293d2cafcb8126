import type { PackKind } from "../../lib/schema/evidence.ts";
import { say } from "./say.ts";

export const packLabels: Readonly<Record<PackKind, string>> = {
  "nist-ai-rmf": say("NIST AI RMF 1.0"),
  "iso-42001": say("ISO/IEC 42001:2023"),
  "eu-ai-act": say("EU AI Act, Articles 4 and 26"),
  "soc-2": say("SOC 2 (Trust Services Criteria)"),
  "works-council": say("Works council and DPIA"),
};
