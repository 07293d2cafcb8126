import type { Tone } from "../../components/tone.ts";
import type { Action, Dispute, ReasonCode, UnscannedReason } from "../../lib/schema/action.ts";
import type { Activity, Outcome } from "../../lib/schema/activity.ts";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import type { Category, Severity } from "../../lib/schema/finding.ts";
import type { DecisionReason, Purpose } from "../../lib/schema/purpose.ts";
import type { ToolStatus } from "../../lib/schema/tool.ts";

/** A word for people and the meaning of its colour. */
export interface Label {
  readonly label: string;
  readonly tone: Tone;
}

export const statusLabels: Record<ToolStatus, Label> = {
  approved: { label: "Approved", tone: "ok" },
  tolerated: { label: "Tolerated", tone: "notice" },
  unreviewed: { label: "Unreviewed", tone: "caution" },
  blocked: { label: "Blocked", tone: "stop" },
};

/** In the order in which they ask for attention: what left although something was found comes first. */
export const outcomeLabels: Record<Outcome, Label> = {
  overridden: { label: "Went on anyway", tone: "caution" },
  asked: { label: "Access asked for", tone: "caution" },
  "not-verified": { label: "Held, not verified", tone: "caution" },
  held: { label: "Held, no choice yet", tone: "notice" },
  blocked: { label: "Stopped", tone: "stop" },
  redacted: { label: "Redacted", tone: "ok" },
  edited: { label: "Edited", tone: "ok" },
  "handed-over": { label: "Taken to an approved tool", tone: "ok" },
  cancelled: { label: "Cancelled", tone: "neutral" },
  allowed: { label: "Went through", tone: "neutral" },
};

export const kindLabels: Record<Activity["kind"], string> = {
  visit: "Visit",
  paste: "Paste",
  drop: "Drop",
  upload: "File chosen",
  clipboard: "Page's paste button",
  send: "Send",
  request: "Request by the page",
  copy: "Answer copied",
  "access-request": "Request for access",
  discovery: "Recognised as an AI tool",
  consent: "Asked for access to an account",
  creation: "Something was made or shared",
};

export const categoryLabels: Record<Category, string> = {
  personal: "Personal",
  "government-id": "Government ID",
  health: "Health",
  payment: "Payment",
  credential: "Credentials",
  "source-code": "Source code",
  document: "Documents",
  custom: "Own terms",
};

export const severityLabels: Record<Severity, Label> = {
  low: { label: "low", tone: "neutral" },
  medium: { label: "medium", tone: "neutral" },
  high: { label: "high", tone: "caution" },
  critical: { label: "critical", tone: "stop" },
};

export const toolCategoryLabels: Record<InventoryRow["category"], string> = {
  chat: "Chat",
  "ai-search": "AI search",
  aggregator: "Many models",
  embedded: "Built into other software",
  research: "Research",
  code: "Coding",
  "app-builder": "App builder",
  agent: "Agent",
  playground: "Model playground",
  companion: "Companion",
  writing: "Writing",
  media: "Pictures and sound",
  meeting: "Meetings",
};

export const actionLabels: Record<Action, string> = {
  allow: "Let through",
  record: "Record only",
  nudge: "Ask the person",
  justify: "Ask for a reason",
  redact: "Only redacted",
  approval: "Needs an approval",
  "read-only": "Read only",
  block: "Stop",
};

const reasonLabels: Record<ReasonCode, string> = {
  "public-information": "Public information",
  "test-data": "Test data",
  "customer-agreed": "Customer agreed",
  "needed-for-task": "Needed for the task",
  "wrong-finding": "Wrong finding",
};

/** A company's own code stands for itself. */
export function reasonLabel(code: string): string {
  return Object.hasOwn(reasonLabels, code) ? reasonLabels[code as ReasonCode] : code;
}

/** After "Reported as wrong: ". */
export const disputeLabels: Record<Dispute, string> = {
  "not-sensitive": "not sensitive",
  "not-what-happened": "not what happened",
  "not-me": "somebody else did it",
};

export const unscannedLabels: Record<UnscannedReason, string> = {
  "too-large": "Not scanned: too large",
  file: "Not scanned: a file",
  encrypted: "Not scanned: a file with a password",
  time: "Not scanned: it took too long",
  error: "Not scanned: the classifier failed",
  "not-ready": "Scanned in part: the models had not loaded",
};

export const purposeLabels: Record<Purpose, string> = {
  write: "Writing a text",
  summarise: "Summarising",
  translate: "Translating",
  analyse: "Figures and tables",
  code: "Writing programs",
  customers: "Answering customers",
};

/** What the person reads who asked. */
export const decisionReasonLabels: Record<DecisionReason, string> = {
  "needed-for-work": "Needed for the work",
  "limited-trial": "A trial for a limited time",
  "use-approved-tool": "There is an approved tool for this",
  "data-too-sensitive": "This data is too sensitive for it",
  "tool-under-review": "The tool is still being reviewed",
};
