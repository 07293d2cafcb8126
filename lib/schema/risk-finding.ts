/** Something about the company's use of AI that somebody should look at: what the server's rules open, and what people do with it. */
import { z } from "zod";

/** open: nobody has taken it. accepted: the risk is known and carried until a day. false-positive: the rule was wrong here. */
export const findingStatuses = ["open", "in-progress", "accepted", "resolved", "false-positive"] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** One rule, one kind of finding; `server/findings/rules` has a file of the same name for each. */
export const findingRules = [
  "sensitive-data",
  "unapproved-tool",
  "personal-account",
  "new-tool",
  "unknown-tool",
  "look-alike",
  "risky-consent",
  "consent-growth",
  "stale-grant",
  "key-made",
  "connector-added",
  "volume",
  "vendor-fact",
  "no-owner",
  "silent-devices",
  "outdated-devices",
  "missing-events",
  "degraded-gates",
  "policy-drift",
] as const;
export type FindingRule = (typeof findingRules)[number];

export const findingLevels = ["low", "medium", "high", "critical"] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** Parts of a score, in the order in which they are multiplied. */
export const scoreTerms = ["data", "volume", "account", "tool", "controls"] as const;
export type ScoreTerm = (typeof scoreTerms)[number];

export const scorePart = z.strictObject({
  term: z.enum(scoreTerms),
  /** "data": points, 0 to 100. Every other term: a factor. */
  value: z.number(),
  /** What it rests on, as a sentence. */
  because: z.string(),
});
export type ScorePart = z.infer<typeof scorePart>;

/** A statement that a finding rests on. `link`: the page of the dashboard that shows where it comes from. */
export const findingFact = z.strictObject({ label: z.string(), value: z.string(), link: z.string().optional() });
export type FindingFact = z.infer<typeof findingFact>;

const milliseconds = z.int();

export const findingRow = z.strictObject({
  id: z.uuid(),
  rule: z.enum(findingRules),
  title: z.string(),
  /** Tool or other asset; null where the finding is about the fleet. */
  asset: z.string().nullable(),
  assetName: z.string().nullable(),
  level: z.enum(findingLevels),
  /** 0 to 100. */
  score: z.int(),
  status: z.enum(findingStatuses),
  owner: z.string().nullable(),
  openedAt: milliseconds,
  lastSeenAt: milliseconds,
  dueAt: milliseconds,
  closedAt: milliseconds.nullable(),
  acceptedUntil: milliseconds.nullable(),
  reopened: z.int(),
  ticket: z.strictObject({ key: z.string(), url: z.string().nullable() }).nullable(),
});
export type FindingRow = z.infer<typeof findingRow>;

export const findingSorts = ["rank", "score", "dueAt", "openedAt", "lastSeenAt", "status"] as const;

/** Opened, closed or linked to a ticket within so many days. */
export const findingMoments = ["opened", "closed", "escalated"] as const;
const momentSpans = findingMoments.flatMap((moment) => (["7", "30", "90"] as const).map((days) => `${moment}-${days}` as const));

export const findingsQuery = z.object({
  q: z.string().max(100).default(""),
  status: z.array(z.enum(findingStatuses)).default(["open", "in-progress"]),
  rule: z.array(z.enum(findingRules)).default([]),
  level: z.array(z.enum(findingLevels)).default([]),
  /** "" everybody's, "none" nobody's, else a name. */
  owner: z.string().max(80).default(""),
  asset: z.string().max(200).default(""),
  due: z.enum(["", "overdue", "week"]).default(""),
  /** "by-people": somebody changed its status; rules close findings by themselves, too. */
  moment: z.enum(["", "by-people", ...momentSpans]).default(""),
  sort: z.enum(findingSorts).default("rank"),
  order: z.enum(["asc", "desc"]).default("desc"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type FindingsQuery = z.infer<typeof findingsQuery>;

const count = z.int();

export const findingsReply = z.strictObject({
  rows: z.array(findingRow),
  /** Rows that the filter matches, over all pages. */
  total: count,
  /** Over everything, whatever the filter. */
  byStatus: z.record(z.enum(findingStatuses), count),
  overdue: count,
  /** How good each rule has been: what people closed as wrong lowers `rank`, which its findings are sorted by. */
  rules: z.array(
    z.strictObject({
      rule: z.enum(findingRules),
      unsettled: count,
      settled: count,
      falsePositives: count,
      /** 0 to 1. */
      rank: z.number(),
      /** Milliseconds from opening to resolution; null where nothing was resolved yet. */
      median: milliseconds.nullable(),
      p90: milliseconds.nullable(),
    }),
  ),
  owners: z.array(z.string()),
  /** When the rules last ran; null: never yet. */
  ranAt: milliseconds.nullable(),
});
export type FindingsReply = z.infer<typeof findingsReply>;

export const findingChange = z.strictObject({
  at: milliseconds,
  /** Who did it; null for the rules themselves. */
  by: z.string().nullable(),
  /** "opened", "reopened", "status", "owner", "due", "ticket", "evidence". */
  what: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
});
export type FindingChange = z.infer<typeof findingChange>;

export const findingReply = z.strictObject({
  finding: findingRow,
  parts: z.array(scorePart),
  facts: z.array(findingFact),
  /** What the rule looks for, and what to do. */
  condition: z.string(),
  remedy: z.string(),
  reason: z.string().nullable(),
  /** Latest first. */
  history: z.array(findingChange),
});
export type FindingReply = z.infer<typeof findingReply>;

/** How long a risk can be accepted, in days. */
export const acceptanceDays = [30, 90, 180, 365] as const;

/** Words of an administrator about the company's own matters. */
const words = z.string().trim().min(1).max(500);
export const ownerName = z.string().trim().min(1).max(80);

/** What is done to one or many findings at once. Only what is named changes. */
export const findingsChange = z
  .strictObject({
    ids: z.array(z.uuid()).min(1).max(200),
    status: z.enum(findingStatuses).optional(),
    /** null: nobody. */
    owner: ownerName.nullable().optional(),
    reason: words.optional(),
    acceptDays: z.literal([...acceptanceDays]).optional(),
    dueAt: milliseconds.optional(),
    ticket: z
      .strictObject({
        key: z.string().trim().min(1).max(80),
        url: z
          .url({ protocol: /^https?$/ })
          .max(500)
          .nullable(),
      })
      .nullable()
      .optional(),
  })
  .refine(({ status, acceptDays }) => (status === "accepted") === (acceptDays !== undefined), {
    path: ["acceptDays"],
    message: "a number of days, with the status accepted and only there",
  })
  .refine(({ status, reason }) => reason !== undefined || (status !== "accepted" && status !== "false-positive"), {
    path: ["reason"],
    message: "why, for this status",
  });
export type FindingsChange = z.infer<typeof findingsChange>;
