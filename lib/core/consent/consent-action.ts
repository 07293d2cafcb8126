/** What a policy does about a consent: `consents`, and what the client's tool is to the company. */
import { type ConsentAction, type ConsentRisk, consentRisks } from "../../schema/consent.ts";
import type { Policy } from "../../schema/policy.ts";
import { neverHolds } from "../policy/decide.ts";
import type { Client } from "./identify-client.ts";

/**
 * allow: nobody's business. A tool that policy keeps closed gets no access either, where policy holds anything at all. An approved tool's
 * consents are recorded, and so is every one that is below the risk from which policy asks.
 */
export function consentAction(policy: Policy, { tool, ai, id }: Client, risk: ConsentRisk): ConsentAction {
  const { risky = neverHolds(policy) ? "record" : "nudge", from = "high", all = false } = policy.consents ?? {};
  if (ai === "unknown" && !all) return "allow";
  const status = policy.status[tool?.id ?? id] ?? "unreviewed";
  if (status === "approved" || risky === "record" || ai === "unknown") return "record";
  if (status === "blocked") return "block";
  return consentRisks.indexOf(risk) >= consentRisks.indexOf(from) ? risky : "record";
}
