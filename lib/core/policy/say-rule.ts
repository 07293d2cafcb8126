/** A rule as a sentence of plain English: for the dashboard, the command line and the documentation. Employees read theirs in their language. */
import type { Action, UnscannedReason } from "../../schema/action.ts";
import type { Category } from "../../schema/finding.ts";
import type { PolicyException, PolicyRule, RuleConditions } from "../../schema/policy-rule.ts";

const does: Readonly<Record<Action, string>> = {
  allow: "goes through, unrecorded",
  record: "goes through and is recorded",
  nudge: "is held, and the person chooses",
  justify: "is held until the person gives a reason",
  redact: "goes on only with the values hidden",
  approval: "is held until somebody approves it",
  "read-only": "does not go in: the tool can only be read",
  block: "is stopped",
};

const everything = "everything";

/** Where a rule names no kind of data: "everything does not go in" is not how people say it. */
const doesNothing: Readonly<Partial<Record<Action, string>>> = {
  approval: "nothing goes in before somebody has approved it",
  "read-only": "nothing goes in; the tool can only be read",
  block: "nothing goes in",
};

const unchecked: Readonly<Record<UnscannedReason, string>> = {
  "too-large": "text that is too long to be checked",
  file: "a file that cannot be read",
  encrypted: "a file that needs a password",
  "old-format": "a document of an old Office format",
  time: "a file that takes too long to read",
  error: "what could not be checked because of a fault",
  "not-ready": "what comes before the models are ready",
};

const kindsOfData: Readonly<Record<Category, string>> = {
  personal: "personal data",
  "government-id": "government ID numbers",
  health: "health data",
  payment: "payment data",
  credential: "passwords and keys",
  "source-code": "source code",
  document: "business documents",
  file: "a fact about a file itself",
  custom: "the company's own terms",
};

/** "In unreviewed tools, with a personal account: text with health data is held until somebody approves it." */
export function sayRule({ when, action, ...rest }: PolicyRule | PolicyException): string {
  const places = placesOf(when);
  const what = whatOf(when);
  const until = "until" in rest ? ` Until ${rest.until}.` : "expires" in rest && rest.expires ? ` Until ${rest.expires}.` : "";
  const said = what === everything && action in doesNothing ? doesNothing[action] : `${what} ${does[action]}`;
  const sentence = `${places === "" ? "" : `${places}: `}${said}.`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${until}`;
}

function placesOf(when: RuleConditions): string {
  const { tools, toolCategories, status, accounts, plans, groups, notGroups, channels, sources, browser, time } = when;
  return [
    tools && `in ${or(tools)}`,
    toolCategories && `in tools for ${or(toolCategories)}`,
    status && `in ${or(status)} tools`,
    accounts && `with ${or(accounts.map((one) => (one === "unknown" ? "an unknown" : `a ${one}`)))} account`,
    plans && `on a plan that is ${or(plans)}`,
    groups && `for ${or(groups)}`,
    notGroups && `except for ${or(notGroups)}`,
    channels && `by ${or(channels)}`,
    sources && `copied from ${or(sources)}`,
    browser && `where the browser is ${or(browser)}`,
    time && sayTime(time),
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function whatOf({ categories, families, detectors, severity, confidence, count, unscanned }: RuleConditions): string {
  if (unscanned) return or(unscanned.map((reason) => unchecked[reason]));
  const named = [...(categories ?? []).map((one) => kindsOfData[one]), ...(families ?? []), ...(detectors ?? [])];
  if (named.length === 0 && !severity && !confidence && !count) return everything;
  const kinds = named.length === 0 ? "text in which anything is found" : `text with ${or(named)}`;
  const least = [
    severity && `of ${severity} severity${severity === "critical" ? "" : " or more"}`,
    confidence && `at least ${confidence}`,
    count && count > 1 ? `${count} values or more` : undefined,
  ].filter((part) => part !== undefined);
  return least.length === 0 ? kinds : `${kinds} (${least.join(", ")})`;
}

function sayTime({ days, hours, zone = "UTC", from, until }: NonNullable<RuleConditions["time"]>): string {
  const parts = [
    days && `on ${days.join(", ")}`,
    hours && `from ${hours.from} to ${hours.to}`,
    (days || hours) && `(${zone})`,
    from && `from ${from}`,
    until && `until ${until}`,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

/** "a, b or c" */
function or(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? "") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
