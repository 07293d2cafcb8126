/** What the server tells the dashboard's first page, of who uses what for what, and of how a tool is used. */
import { z } from "zod";
import { accountClasses, plans } from "./account.ts";
import { decisionReason } from "./approval.ts";
import { creations } from "./consent.ts";
import { coverageStates } from "./coverage.ts";
import { categories } from "./finding.ts";
import { versionRow } from "./policy-api.ts";
import { findingRules } from "./risk-finding.ts";
import { toolId, toolStatus } from "./tool.ts";
import { lossReasons } from "./wire.ts";

export const overviewSpans = ["7", "30", "90"] as const;

/** In days, up to now. */
export const overviewQuery = z.object({ days: z.enum(overviewSpans).default("30") });

const count = z.int();
/** `before`: the same of the period before, or as it was when this one began; null where nobody knows. */
const figure = z.strictObject({ now: count, before: count.nullable() });
export type Figure = z.infer<typeof figure>;

/** Milliseconds; null where nothing came to an end. */
const spans = z.strictObject({
  count: figure,
  median: count.nullable(),
  p90: count.nullable(),
  medianBefore: count.nullable(),
});
export type Spans = z.infer<typeof spans>;

/** Of findings of high or critical risk: how many, and for how many of them a reason was written. */
const settled = z.strictObject({ count: figure, withReason: count });

export const overviewReply = z.strictObject({
  days: count,
  /** Milliseconds since 1970. */
  since: count,
  waiting: z.strictObject({ findings: count, overdue: count, requests: count }),
  news: z.strictObject({
    tools: figure,
    /** The newest first. */
    newest: z.array(z.strictObject({ tool: toolId, name: z.string(), status: toolStatus, firstSeen: count })),
    findings: figure,
  }),
  fleet: z.strictObject({
    browsers: figure,
    silent: figure,
    outdated: figure,
    uncovered: figure,
    offPolicy: figure,
    /** Recorded on a device and never here: over all, and why. */
    lost: figure,
    losses: z.array(z.strictObject({ reason: z.enum(lossReasons), count })),
  }),
  policy: z.strictObject({ versions: figure, latest: z.array(versionRow) }),
  programme: z.strictObject({
    /** Tools that browsers met. */
    assets: figure,
    /** Those with an owner and a purpose; those of which both the data and the identities are known. */
    owned: figure,
    mapped: figure,
    /** Tools in use that are neither approved nor tolerated today, oldest month first; "2026-11", UTC. */
    unapproved: z.array(z.strictObject({ month: z.string(), tools: count })),
    remediation: spans,
    byRule: z.array(spans.extend({ rule: z.enum(findingRules) })),
    highRisk: z.strictObject({ accepted: settled, resolved: settled, escalated: settled }),
    /** From a request to its first answer. */
    answers: spans,
  }),
});
export type OverviewReply = z.infer<typeof overviewReply>;

/** Where data goes, by tool: activities, not values. */
export const flowsReply = z.strictObject({
  rows: z.array(
    z.strictObject({
      tool: toolId,
      name: z.string(),
      status: toolStatus,
      /** Questions, and how many of them people answered with going on. */
      asked: figure,
      overridden: figure,
      data: z.array(z.strictObject({ category: z.enum(categories), went: figure, kept: figure })),
    }),
  ),
});
export type FlowsReply = z.infer<typeof flowsReply>;

const people = count;

/** Who uses what for what, of the last weeks. What fewer people than `fewest` stand behind is left out; `people` is rounded down to multiples of it. */
export const relationsReply = z.strictObject({
  fewest: count,
  /** From when on, and when it was put together; milliseconds since 1970. */
  since: count,
  at: count,
  tools: z.array(z.strictObject({ tool: toolId, name: z.string(), status: toolStatus })),
  groups: z.array(z.strictObject({ group: z.string(), tool: toolId, activities: count, people })),
  /** `category` null: everything that was put there with such an account, whatever it held. */
  flows: z.array(
    z.strictObject({
      tool: toolId,
      account: z.enum(accountClasses),
      category: z.enum(categories).nullable(),
      activities: count,
      people,
    }),
  ),
  /** Access that was given to a tool, and what was made in it: things, not people, so that each is named; null for few people. */
  grants: z.array(
    z.strictObject({
      tool: toolId,
      id: z.string(),
      name: z.string(),
      kind: z.enum(["app", ...creations]),
      people: people.nullable(),
    }),
  ),
  /** Links that too few people stand behind. */
  hidden: count,
});
export type RelationsReply = z.infer<typeof relationsReply>;

/** How one tool is used and kept in bounds: for its page. */
export const assetUseReply = z.strictObject({
  fewest: count,
  /** By account and plan in 30 days; null where few people are behind it. */
  accounts: z.array(z.strictObject({ account: z.enum(accountClasses), plan: z.enum(plans), activities: count.nullable() })),
  /** Groups of which enough people use it, most first; and whether others are left out. */
  groups: z.array(z.strictObject({ group: z.string(), people })),
  smallGroups: z.boolean(),
  /** By whom it was seen, the earliest first: "browser", "page", "look-alike", "history", or the name of an import. */
  seenBy: z.array(z.strictObject({ by: z.string(), at: count })),
  controls: z.strictObject({
    /** Rules of the policy in force that concern this tool, as sentences. */
    rules: z.array(z.strictObject({ id: z.string(), hardStop: z.boolean(), says: z.string() })),
    /** Browsers by what they found out of their own gate there: as in the coverage, rounded down, null for few. */
    gates: z.record(z.enum(coverageStates), count.nullable()),
  }),
  /** Browser extensions that belong to it; browsers as above. */
  extensions: z.array(z.strictObject({ id: z.string(), name: z.string(), browsers: count.nullable() })),
  /** Decisions about it, the latest first: statuses of the policy, and answers to requests. */
  decisions: z.array(
    z.discriminatedUnion("what", [
      z.strictObject({
        what: z.literal("status"),
        at: count,
        by: z.string().nullable(),
        seq: count,
        from: toolStatus.nullable(),
        to: toolStatus.nullable(),
        note: z.string(),
      }),
      z.strictObject({
        what: z.literal("request"),
        at: count,
        by: z.string().nullable(),
        decision: z.enum(["approve", "deny"]),
        reason: decisionReason,
        until: count.nullable(),
      }),
    ]),
  ),
});
export type AssetUseReply = z.infer<typeof assetUseReply>;
