/** A policy's rules as sentences. */
import type { Action, UnscannedReason } from "../../lib/schema/action.ts";
import type { Category, Family, Severity } from "../../lib/schema/finding.ts";
import type { PolicyRule } from "../../lib/schema/policy.ts";
import type { ToolStatus } from "../../lib/schema/tool.ts";

export interface Names {
  /** What people call a tool. */
  tool(id: string): string;
  /** What people call what a detector finds, in the plural. */
  finding(id: string): string;
}

const or = new Intl.ListFormat("en", { type: "disjunction" });
const number = new Intl.NumberFormat("en");

const statuses: Record<ToolStatus, string> = {
  approved: "approved tools",
  tolerated: "tolerated tools",
  unreviewed: "tools that nobody has reviewed",
  blocked: "blocked tools",
};

const categoryNames: Record<Category, string> = {
  personal: "personal data",
  "government-id": "government ID numbers",
  health: "health data",
  payment: "payment data",
  credential: "passwords and keys",
  "source-code": "source code",
  document: "business documents",
  custom: "your company’s own terms",
};

const familyNames: Record<Family, string> = {
  EMAIL: "e-mail addresses",
  PHONE: "phone numbers",
  CARD: "card numbers",
  BANK: "bank accounts",
  GOVID: "government ID numbers",
  NET: "network addresses",
  MEDICAL: "medical facts",
  VEHICLE: "vehicle numbers",
  URL: "web addresses",
  PERSON: "names of people",
  ADDRESS: "postal addresses",
  LOCATION: "places",
  ORG: "names of organisations",
  DATE: "dates",
  EMPLOYEE: "employee numbers",
  USERNAME: "user names",
  SECRET: "passwords and keys",
  CODE: "source code",
  DOCUMENT: "business documents",
  CUSTOM: "your company’s own terms",
};

const unchecked: Record<UnscannedReason, string> = {
  "too-large": "text that is too long to be checked",
  file: "a file that Waymark cannot look into",
  error: "what cannot be checked because of a fault",
  "not-ready": "what comes before Waymark is ready",
};

const atLeast: Record<Severity, string> = {
  low: "",
  medium: " of medium severity or more",
  high: " of high severity or more",
  critical: " of critical severity",
};

const does: Record<Action, string> = {
  allow: "goes through, and nothing is written down",
  record: "goes through and is written down, by kind and count",
  nudge: "is held, and you choose what happens",
  justify: "is held until you give a reason or leave it out",
  redact: "goes on only with those values hidden",
  block: "does not go in",
};

/** "Text with payment data of medium severity or more is held, and you choose what happens." */
export function ruleSentence({ when, action }: PolicyRule, names: Names): string {
  const where = whereOf(when, names);
  const what = whatOf(when, names);
  if (what === null && action === "block") return sentence(`${where}nothing goes in`);
  return sentence(`${where}${what ?? "whatever is found"} ${does[action]}`);
}

/** What becomes of a finding that no rule names. */
export function otherwiseSentence(action: Action): string {
  return sentence(`anything else that is found ${does[action]}`);
}

function whereOf({ tools, status }: PolicyRule["when"], names: Names): string {
  const named = [...(tools ?? []).map((id) => names.tool(id))];
  const standing = (status ?? []).map((one) => statuses[one]);
  if (named.length > 0 && standing.length > 0) return `in ${or.format(named)}, where they are ${or.format(standing)}, `;
  const places = [...named, ...standing];
  return places.length === 0 ? "" : `in ${or.format(places)}, `;
}

/** Null where a rule names no kind of data. */
function whatOf(
  { categories = [], families = [], detectors = [], severity, count, unscanned }: PolicyRule["when"],
  names: Names,
): string | null {
  if (unscanned) return or.format(unscanned.map((reason) => unchecked[reason]));
  const kinds = [
    ...categories.map((one) => categoryNames[one]),
    ...families.map((one) => familyNames[one]),
    ...detectors.map((id) => names.finding(id)),
  ];
  if (kinds.length === 0 && severity === undefined && count === undefined) return null;
  const some = count === undefined || count === 1 ? "" : `${number.format(count)} or more `;
  return `text with ${some}${kinds.length === 0 ? "anything" : or.format([...new Set(kinds)])}${severity ? atLeast[severity] : ""}`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
