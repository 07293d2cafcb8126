import type { Tone } from "../../components/tone.ts";
import type { Action, Dispute, ReasonCode, UnscannedReason } from "../../lib/schema/action.ts";
import type { Activity, Outcome } from "../../lib/schema/activity.ts";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import type { Category, Severity } from "../../lib/schema/finding.ts";
import type { DecisionReason, Purpose } from "../../lib/schema/purpose.ts";
import type { ToolStatus } from "../../lib/schema/tool.ts";
import { say } from "./say.ts";

/** A word for people and the meaning of its colour. */
export interface Label {
  readonly label: string;
  readonly tone: Tone;
}

export const statusLabels: Record<ToolStatus, Label> = {
  approved: { label: say("Approved"), tone: "ok" },
  tolerated: { label: say("Tolerated"), tone: "notice" },
  unreviewed: { label: say("Unreviewed"), tone: "caution" },
  blocked: { label: say("Blocked"), tone: "stop" },
};

/** In the order in which they ask for attention: what left although something was found comes first. */
export const outcomeLabels: Record<Outcome, Label> = {
  overridden: { label: say("Went on anyway"), tone: "caution" },
  asked: { label: say("Asked for access"), tone: "caution" },
  "not-verified": { label: say("Held, not verified"), tone: "caution" },
  held: { label: say("Held, no choice yet"), tone: "notice" },
  blocked: { label: say("Stopped"), tone: "stop" },
  redacted: { label: say("Redacted"), tone: "ok" },
  edited: { label: say("Edited"), tone: "ok" },
  "handed-over": { label: say("Taken to an approved tool"), tone: "ok" },
  cancelled: { label: say("Cancelled"), tone: "neutral" },
  allowed: { label: say("Went through"), tone: "neutral" },
};

export const kindLabels: Record<Activity["kind"], string> = {
  visit: say("Visit"),
  paste: say("Paste"),
  drop: say("Drop"),
  upload: say("File chosen"),
  clipboard: say("Page's paste button"),
  send: say("Send"),
  request: say("Request by the page"),
  copy: say("Answer copied"),
  "access-request": say("Request for access"),
  discovery: say("Recognised as an AI tool"),
  consent: say("Asked for access to an account"),
  creation: say("Something was made or shared"),
};

export const categoryLabels: Record<Category, string> = {
  personal: say("Personal"),
  "government-id": say("Government ID"),
  health: say("Health"),
  payment: say("Payment"),
  credential: say("Credentials"),
  "source-code": say("Source code"),
  document: say("Documents"),
  file: say("About files"),
  custom: say("Own terms"),
};

export const severityLabels: Record<Severity, Label> = {
  low: { label: say("low"), tone: "neutral" },
  medium: { label: say("medium"), tone: "neutral" },
  high: { label: say("high"), tone: "caution" },
  critical: { label: say("critical"), tone: "stop" },
};

export const toolCategoryLabels: Record<InventoryRow["category"], string> = {
  chat: say("Chat"),
  "ai-search": say("AI search"),
  aggregator: say("Many models"),
  embedded: say("Built into other software"),
  research: say("Research"),
  code: say("Coding"),
  "app-builder": say("App builder"),
  agent: say("Agent"),
  playground: say("Model playground"),
  companion: say("Companion"),
  writing: say("Writing"),
  media: say("Pictures and sound"),
  meeting: say("Meetings"),
};

export const actionLabels: Record<Action, string> = {
  allow: say("Let through"),
  record: say("Record only"),
  nudge: say("Ask the person"),
  justify: say("Ask for a reason"),
  redact: say("Only redacted"),
  approval: say("Needs an approval"),
  "read-only": say("Read only"),
  block: say("Stop"),
};

const reasonLabels: Record<ReasonCode, string> = {
  "public-information": say("Public information"),
  "test-data": say("Test data"),
  "customer-agreed": say("Customer agreed"),
  "needed-for-task": say("Needed for the task"),
  "wrong-finding": say("Wrong finding"),
};

/** A company's own code stands for itself. */
export function reasonLabel(code: string): string {
  return Object.hasOwn(reasonLabels, code) ? reasonLabels[code as ReasonCode] : code;
}

/** After "Reported as wrong: ". */
export const disputeLabels: Record<Dispute, string> = {
  "not-sensitive": say("not sensitive"),
  "not-what-happened": say("not what happened"),
  "not-me": say("somebody else did it"),
};

export const unscannedLabels: Record<UnscannedReason, string> = {
  "too-large": say("Not scanned: too large"),
  file: say("Not scanned: a file"),
  encrypted: say("Not scanned: a file with a password"),
  "old-format": say("Not scanned: a document of an old Office format"),
  time: say("Not scanned: it took too long"),
  error: say("Not scanned: the classifier failed"),
  "not-ready": say("Scanned in part: the models had not loaded"),
};

export const purposeLabels: Record<Purpose, string> = {
  write: say("Writing a text"),
  summarise: say("Summarising"),
  translate: say("Translating"),
  analyse: say("Figures and tables"),
  code: say("Writing programs"),
  customers: say("Answering customers"),
};

/** What the person reads who asked. */
export const decisionReasonLabels: Record<DecisionReason, string> = {
  "needed-for-work": say("Needed for the work"),
  "limited-trial": say("A trial for a limited time"),
  "use-approved-tool": say("There is an approved tool for this"),
  "data-too-sensitive": say("This data is too sensitive for it"),
  "tool-under-review": say("The tool is still being reviewed"),
};
