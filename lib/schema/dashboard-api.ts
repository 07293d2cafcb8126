/** What the server tells the dashboard, version 1. The dashboard shows these fields and nothing else. */
import { z } from "zod";
import { actions, disputes, unscannedReasons } from "./action.ts";
import { activityKinds, findingCount, outcomes, tableShape } from "./activity.ts";
import { decisionReason } from "./approval.ts";
import { coverageReasons, coverageStates } from "./coverage.ts";
import { discoveryWays } from "./discovery.ts";
import { categories, severities } from "./finding.ts";
import { reasonCode } from "./next-steps.ts";
import { decisionReasons, purposes } from "./purpose.ts";
import { permissions, roles } from "./roles.ts";
import { rangeEnd, rangeStart } from "./time-range.ts";
import { toolCategories, toolId, toolStatus } from "./tool.ts";
import { configErrorSchema } from "./wire.ts";

export const session = z.strictObject({
  user: z.strictObject({ name: z.string(), role: z.enum(roles) }),
  /** What the role includes: the server refuses the rest, whatever a page shows. */
  can: z.array(z.enum(permissions)),
  /** True until the person has set a password after the one-time link. */
  mustSetPassword: z.boolean(),
});
export type Session = z.infer<typeof session>;

/** Counts of what became of activities; sums to `activities` less plain visits. */
export const outcomeCounts = z.record(z.enum(outcomes), z.int());

export const inventoryRow = z.strictObject({
  tool: toolId,
  name: z.string(),
  vendor: z.string(),
  category: z.enum(toolCategories),
  status: toolStatus,
  /** Milliseconds since 1970, by the server's clock at receipt. */
  firstSeen: z.int(),
  lastSeen: z.int(),
  /** Rounded down to multiples of `fewest`, beside the rows; null for fewer than that. */
  people: z.int().nullable(),
  devices: z.int().nullable(),
  activities: z.int(),
  /** Kinds of data that were found on the way to the tool, most first. */
  data: z.array(z.strictObject({ category: z.enum(categories), severity: z.enum(severities), count: z.int() })),
  outcomes: outcomeCounts,
  /** In the span of days that was asked for, and in the one of the same length before; not there where none was. */
  period: z.strictObject({ activities: z.int(), held: z.int(), before: z.int(), heldBefore: z.int() }).optional(),
  /** How a tool that no list names was recognised; null for all others. */
  found: z
    .strictObject({
      way: z.enum(discoveryWays),
      host: z.string(),
      /** What spoke for it and against it, the heaviest first, and why. A sign of a newer Waymark has no words here. */
      signs: z.array(z.strictObject({ id: z.string(), weight: z.int(), why: z.string() })),
      score: z.int(),
      /** The tool that a look-alike is written like. */
      like: z.string().nullable(),
      /** Group of its first user; null for none, or one that is so small that it names him. */
      firstGroup: z.string().nullable(),
      /** What people say that they use it for; `said`: by how many, rounded down, null for few. */
      purposes: z.array(z.strictObject({ purpose: z.enum(purposes), said: z.int().nullable() })),
    })
    .nullable(),
});
export type InventoryRow = z.infer<typeof inventoryRow>;

export const inventorySorts = ["name", "status", "firstSeen", "lastSeen", "people", "devices", "activities"] as const;

/** What else can be asked for: first met within so many days; with or without an owner and a purpose; data and people both known, or not. */
export const inventoryMarks = ["new-7", "new-30", "new-90", "owned", "unowned", "mapped", "unmapped"] as const;
export type InventoryMark = (typeof inventoryMarks)[number];

export const inventoryQuery = z.object({
  q: z.string().max(100).default(""),
  status: z.array(toolStatus).default([]),
  category: z.array(z.enum(toolCategories)).default([]),
  data: z.array(z.enum(categories)).default([]),
  /** Only what was used in these days: see `time-range.ts`. */
  from: rangeStart.default(""),
  to: rangeEnd.default(""),
  mark: z.enum(["", ...inventoryMarks]).default(""),
  sort: z.enum(inventorySorts).default("lastSeen"),
  order: z.enum(["asc", "desc"]).default("desc"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type InventoryQuery = z.infer<typeof inventoryQuery>;

export const inventoryReply = z.strictObject({
  rows: z.array(inventoryRow),
  /** Rows that the filter matches, over all pages. */
  total: z.int(),
  /** Enrolled browser profiles, so that the empty table can say "waiting for the first device". */
  devices: z.int(),
  /** So many people, or browsers, must stand behind a number of them. */
  fewest: z.int(),
});
export type InventoryReply = z.infer<typeof inventoryReply>;

/** What happened, and not in which browser: whoever could tell browsers apart here could count those that use a tool. */
export const timelineRow = z.strictObject({
  id: z.string(),
  receivedAt: z.int(),
  occurredAt: z.int(),
  kind: z.enum(activityKinds),
  action: z.enum(actions),
  outcome: z.enum(outcomes),
  rule: z.string().nullable(),
  policy: z.string(),
  findings: z.array(findingCount),
  /** Where the findings stand in a list; null where they do not. */
  table: tableShape.nullable(),
  reason: reasonCode.nullable(),
  /** What the person wrote beside it, where policy says that it is sent. */
  reasonWords: z.string().nullable(),
  /** How many of the held values went along; null where none did, or all. */
  kept: z.int().nullable(),
  unscanned: z.enum(unscannedReasons).nullable(),
  /** What the person reported as wrong about it; null where nobody did. */
  disputed: z.enum(disputes).nullable(),
});
export type TimelineRow = z.infer<typeof timelineRow>;

/** Which activities of a tool: with this kind of data, how it ended, in the last days of UTC. */
export const timelineEnds = ["went", "kept", "asked", "overridden"] as const;
export const timelineQuery = z.object({
  page: inventoryQuery.shape.page,
  data: z.enum(["", ...categories]).default(""),
  end: z.enum(["", ...timelineEnds]).default(""),
  days: z.enum(["", "7", "30", "90"]).default(""),
});
export type TimelineQuery = z.infer<typeof timelineQuery>;

export const toolPageReply = z.strictObject({
  tool: inventoryRow,
  /** One entry a day over the last 30, days without activity included; `day` is YYYY-MM-DD in UTC. */
  days: z.array(z.strictObject({ day: z.string(), activities: z.int(), held: z.int() })),
  timeline: z.array(timelineRow),
  /** What people call what was found, by detector, for those of this timeline that the server knows. */
  names: z.record(z.string(), z.strictObject({ one: z.string(), other: z.string() })),
  /** Activities of the tool that the filter matches; the timeline is one page of them. */
  total: z.int(),
  /** As in `inventoryReply`. */
  fewest: z.int(),
});
export type ToolPageReply = z.infer<typeof toolPageReply>;

/** Browsers as the overview counts them; "lost": something that they recorded never arrived. */
export const deviceStates = ["enrolled", "silent", "outdated", "uncovered", "off-policy", "lost"] as const;
export type DeviceState = (typeof deviceStates)[number];
export const devicesQuery = z.object({ state: z.enum(["", ...deviceStates]).default("") });

export const deviceRow = z.strictObject({
  ...{ device: z.string(), browser: z.string(), extensionVersion: z.string(), group: z.string().nullable() },
  enrolledAt: z.int(),
  lastSeen: z.int().nullable(),
  policy: z.string().nullable(),
  /** Which version of the company's rules was accepted there; null for none. */
  acceptedUse: z.string().nullable(),
  configErrors: z.array(configErrorSchema),
  pending: z.int().nullable(),
  /** Events whose number was skipped: sent never, or lost on the device. */
  missing: z.int(),
  /** Two browsers use its key: a profile was copied, or brought back. */
  copied: z.boolean(),
  revoked: z.boolean(),
});
export type DeviceRow = z.infer<typeof deviceRow>;
export const devicesReply = z.strictObject({ rows: z.array(deviceRow), total: z.int() });
export type DevicesReply = z.infer<typeof devicesReply>;

/** Rounded down to multiples of the fewest that are told; 0 for none, null for some, but fewer than that. */
const crowdOfBrowsers = z.int().nullable();

export const coverageReply = z.strictObject({
  fewest: z.int(),
  /** The tools that need a look, first. */
  rows: z.array(
    z.strictObject({
      tool: z.string(),
      name: z.string(),
      /** How many browsers found their gate in this state when they last had the tool open. */
      browsers: z.record(z.enum(coverageStates), crowdOfBrowsers),
      /** Most frequent first. */
      reasons: z.array(z.strictObject({ reason: z.enum(coverageReasons), browsers: crowdOfBrowsers })),
      checkedAt: z.int(),
    }),
  ),
});
export type CoverageReply = z.infer<typeof coverageReply>;

/** A request for a tool, and how it stands. */
export const requestRow = z.strictObject({
  request: z.uuid(),
  tool: z.string(),
  name: z.string(),
  /** Null where none was asked for, as on the page in place of a blocked tool. */
  purpose: z.enum(purposes).nullable(),
  /** Kinds of data that are to go there. */
  expects: z.array(z.enum(categories)),
  /** Pseudonym of the browser profile. */
  device: z.string(),
  askedAt: z.int(),
  decision: z
    .strictObject({
      decision: z.enum(["approve", "deny"]),
      reason: decisionReason,
      until: z.int().nullable(),
      /** Who decided; null for somebody who is gone. */
      by: z.string().nullable(),
      at: z.int(),
      /** Who answers for the rule that decided; absent where a person did. */
      rule: z.string().optional(),
    })
    .nullable(),
});
export type RequestRow = z.infer<typeof requestRow>;

/** Those that wait first, then the latest; `rows` is one page of all. */
export const requestsReply = z.strictObject({ rows: z.array(requestRow), waiting: z.int(), total: z.int() });
export type RequestsReply = z.infer<typeof requestsReply>;

/** How long an approval can last, in days. */
export const approvalDays = [7, 30, 90] as const;

export const requestDecision = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("approve"), reason: z.enum(decisionReasons.approve), days: z.literal([...approvalDays]) }),
  z.strictObject({ decision: z.literal("deny"), reason: z.enum(decisionReasons.deny) }),
]);
export type RequestDecision = z.infer<typeof requestDecision>;

export const experimentsReply = z.strictObject({
  /** Wordings that fewer browsers than this were asked in are named and not counted: counts of few are what somebody did. */
  fewest: z.int(),
  rows: z.array(
    z.strictObject({
      experiment: z.string(),
      variant: z.string(),
      /** Null where it was shown in too few browsers. */
      counts: z
        .strictObject({
          /** Browsers that were asked in this wording. */
          browsers: z.int(),
          /** Questions, and what came of them; the outcomes sum to it. */
          asked: z.int(),
          outcomes: outcomeCounts,
        })
        .nullable(),
    }),
  ),
});
export type ExperimentsReply = z.infer<typeof experimentsReply>;
