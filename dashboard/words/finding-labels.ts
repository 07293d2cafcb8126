import type { FindingLevel, FindingRule, FindingStatus, ScoreTerm } from "../../lib/schema/risk-finding.ts";
import type { Label } from "./labels.ts";

export const findingStatusLabels: Record<FindingStatus, Label> = {
  open: { label: "Open", tone: "caution" },
  "in-progress": { label: "In progress", tone: "notice" },
  accepted: { label: "Accepted", tone: "neutral" },
  resolved: { label: "Resolved", tone: "ok" },
  "false-positive": { label: "False positive", tone: "neutral" },
};

export const levelLabels: Record<FindingLevel, Label> = {
  critical: { label: "Critical", tone: "stop" },
  high: { label: "High", tone: "caution" },
  medium: { label: "Medium", tone: "notice" },
  low: { label: "Low", tone: "neutral" },
};

export const ruleLabels: Record<FindingRule, string> = {
  "sensitive-data": "Sensitive data to an unapproved tool",
  "unapproved-tool": "Unapproved tool in use",
  "personal-account": "Personal accounts",
  "new-tool": "New tool",
  "unknown-tool": "Tool that no list names",
  "look-alike": "Look-alike host",
  "risky-consent": "Far-reaching access",
  "consent-growth": "Access that grew",
  "stale-grant": "Access that nobody uses",
  "key-made": "API key made",
  "connector-added": "Connector or public link",
  volume: "Unusual volume",
  "vendor-fact": "Vendor's terms changed",
  "no-owner": "No owner or purpose",
  "silent-devices": "Silent browsers",
  "outdated-devices": "Outdated browsers",
  "missing-events": "Missing activities",
  "degraded-gates": "Gate not working",
  "policy-drift": "Policy drift",
};

export const termLabels: Record<ScoreTerm, string> = {
  data: "Kind of data",
  volume: "Volume",
  account: "Account",
  tool: "Tool",
  controls: "Controls",
};

export const changeLabels: Readonly<Record<string, string>> = {
  opened: "Opened",
  reopened: "Opened again",
  status: "Status",
  owner: "Owner",
  due: "Due",
  ticket: "Ticket",
  comment: "Note",
};
