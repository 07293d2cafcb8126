import type { FindingLevel, FindingRule, FindingStatus, ScoreTerm } from "../../lib/schema/risk-finding.ts";
import type { Label } from "./labels.ts";
import { say } from "./say.ts";

export const findingStatusLabels: Record<FindingStatus, Label> = {
  open: { label: say("Open"), tone: "caution" },
  "in-progress": { label: say("In progress"), tone: "notice" },
  accepted: { label: say("Accepted"), tone: "neutral" },
  resolved: { label: say("Resolved"), tone: "ok" },
  "false-positive": { label: say("False positive"), tone: "neutral" },
};

export const levelLabels: Record<FindingLevel, Label> = {
  critical: { label: say("Critical"), tone: "stop" },
  high: { label: say("High"), tone: "caution" },
  medium: { label: say("Medium"), tone: "notice" },
  low: { label: say("Low"), tone: "neutral" },
};

export const ruleLabels: Record<FindingRule, string> = {
  "sensitive-data": say("Sensitive data to an unapproved tool"),
  "unapproved-tool": say("Unapproved tool in use"),
  "personal-account": say("Personal accounts"),
  "new-tool": say("New tool"),
  "unknown-tool": say("Tool that no list names"),
  "look-alike": say("Look-alike host"),
  "risky-consent": say("Far-reaching access"),
  "consent-growth": say("Access that grew"),
  "stale-grant": say("Access that nobody uses"),
  "key-made": say("API key made"),
  "connector-added": say("Connector or public link"),
  volume: say("Unusual volume"),
  "vendor-fact": say("Vendor's terms changed"),
  "no-owner": say("No owner or purpose"),
  "silent-devices": say("Silent browsers"),
  "outdated-devices": say("Outdated browsers"),
  "missing-events": say("Missing activities"),
  "degraded-gates": say("Gate not working"),
  "policy-drift": say("Policy drift"),
};

export const termLabels: Record<ScoreTerm, string> = {
  data: say("Kind of data"),
  volume: say("Volume"),
  account: say("Account"),
  tool: say("Tool"),
  controls: say("Controls"),
};

export const changeLabels: Readonly<Record<string, string>> = {
  opened: say("Opened"),
  reopened: say("Opened again"),
  status: say("Status"),
  owner: say("Owner"),
  due: say("Due"),
  ticket: say("Ticket"),
  comment: say("Note"),
};
