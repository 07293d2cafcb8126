/** One rule of a policy: when it matches, and what it does then. A section of the policy. */
import { z } from "zod";
import { accountClasses, plans } from "./account.ts";
import { actions, failModes, unscannedReasons } from "./action.ts";
import { browserStates, channels } from "./circumstances.ts";
import { categories, confidenceBands, families, severities } from "./finding.ts";
import { rollout } from "./rollout.ts";
import { sourceId } from "./source-rules.ts";
import { toolCategories, toolId, toolStatus } from "./tool.ts";

export const ruleId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64);

/** Name of a group as managed storage, an enrolment token or the directory of people has it. */
export const groupName = z.string().regex(/^[^\p{Cc}]{1,80}$/u);

/** ISO 8601 with its offset: "2027-03-31T17:00:00Z". */
export const instant = z.iso.datetime({ offset: true });

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** All that is named must hold. */
export const ruleTime = z.strictObject({
  days: z.array(z.enum(weekdays)).min(1).max(7).optional(),
  /** From the first minute up to, and without, the last; past midnight where `to` is earlier than `from`. */
  hours: z.strictObject({ from: clock, to: clock }).optional(),
  /** IANA name ("Europe/Berlin"); "UTC" if absent. */
  zone: z.string().max(64).refine(isTimeZone, "a time zone such as Europe/Berlin").optional(),
  from: instant.optional(),
  until: instant.optional(),
});

/** Every named condition must hold; an empty one matches everything. */
export const ruleConditions = z.strictObject({
  tools: z.array(toolId).min(1).max(500).optional(),
  toolCategories: z.array(z.enum(toolCategories)).min(1).optional(),
  status: z.array(toolStatus).min(1).optional(),
  accounts: z.array(z.enum(accountClasses)).min(1).optional(),
  plans: z.array(z.enum(plans)).min(1).optional(),
  groups: z.array(groupName).min(1).max(200).optional(),
  /** None of these: a browser that belongs to one of them is left out. */
  notGroups: z.array(groupName).min(1).max(200).optional(),
  channels: z.array(z.enum(channels)).min(1).optional(),
  /** Ids of protected sources. */
  sources: z.array(sourceId).min(1).max(200).optional(),
  browser: z.array(z.enum(browserStates)).min(1).optional(),
  time: ruleTime.optional(),
  categories: z.array(z.enum(categories)).min(1).optional(),
  families: z.array(z.enum(families)).min(1).optional(),
  detectors: z.array(z.string().max(64)).min(1).max(500).optional(),
  severity: z.enum(severities).optional(),
  /** At least this sure. */
  confidence: z.enum(confidenceBands).optional(),
  /** At least this many values of one detector in the text. */
  count: z.int().min(1).optional(),
  unscanned: z.array(z.enum(unscannedReasons)).min(1).optional(),
});
export type RuleConditions = z.infer<typeof ruleConditions>;

/** What the person reads in place of Waymark's own words when this rule decides. By language ("de", "pt-BR"). */
const ruleTexts = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
  z.strictObject({ heading: z.string().min(1).max(120).optional(), detail: z.string().min(1).max(300).optional() }),
);

export const policyRule = z.strictObject({
  id: ruleId,
  /** For those who read the policy: what it is there for. */
  note: z.string().min(1).max(500).optional(),
  /** Who answers for it, for those who read the policy: a role or a team. */
  owner: z.string().min(1).max(120).optional(),
  /** Comes before every exception and every other rule, and no approval opens it. */
  hardStop: z.boolean().optional(),
  when: ruleConditions,
  action: z.enum(actions),
  texts: ruleTexts.optional(),
  /** Which of the approved tools are offered where this rule holds something, in this order. Absent: all. */
  alternatives: z.array(toolId).min(1).max(20).optional(),
  /** What becomes of a text in which could not be looked for what the rule names. warn: the person is asked. closed: it does not go on. */
  failMode: z.enum(failModes).optional(),
  /** From then on the rule is as if it were not there. */
  expires: instant.optional(),
  /** In steps, and on a share of the browsers first. Absent: everywhere, as it says. */
  rollout: rollout.optional(),
});
export type PolicyRule = z.infer<typeof policyRule>;

/** Comes before every rule that is no hard stop, for a time; somebody answers for it. */
export const policyException = z.strictObject({
  id: ruleId,
  when: ruleConditions,
  action: z.enum(actions),
  owner: z.string().min(1).max(120),
  reason: z.string().min(1).max(500),
  from: instant.optional(),
  until: instant,
});
export type PolicyException = z.infer<typeof policyException>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
