/** What the dashboard asks and is told of policies, version 1. */
import { z } from "zod";
import { actions } from "./action.ts";
import { policyCase } from "./policy-case.ts";
import { policyRule } from "./policy-rule.ts";
import { toolStatus } from "./tool.ts";

/** Longest text of a policy, in characters. */
export const longestPolicy = 2 * 1024 * 1024;
const text = z.string().min(1).max(longestPolicy);
const title = z.string().trim().min(1).max(200);

export const versionRow = z.strictObject({
  seq: z.int(),
  name: z.string(),
  at: z.int(),
  source: z.enum(["starter", "file", "dashboard", "revert", "rollout"]),
  /** Who published it; null where nobody did by hand. */
  by: z.string().nullable(),
  note: z.string(),
  rules: z.int(),
});
export type VersionRow = z.infer<typeof versionRow>;

export const draftRow = z.strictObject({
  draft: z.uuid(),
  title: z.string(),
  basedOn: z.int(),
  state: z.enum(["open", "published", "given-up"]),
  by: z.string(),
  updatedAt: z.int(),
  comments: z.int(),
});
export type DraftRow = z.infer<typeof draftRow>;

const thumbprint = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** Somebody who signs hard stops with a key of their own; `key`: its RFC 7638 thumbprint. */
export const secondSigner = z.strictObject({ name: z.string().trim().min(1).max(80), key: thumbprint });
export type SecondSigner = z.infer<typeof secondSigner>;

const trustedKey = z.strictObject({ key: z.string(), browsers: z.int() });

/** `browsers`: how many take what that key signs; of `all` that were here within 30 days, `silent` have not said yet. */
export const policyKeys = z.strictObject({
  now: trustedKey,
  next: trustedKey.nullable(),
  before: trustedKey.nullable(),
  retired: z.array(z.string()),
  all: z.int(),
  silent: z.int(),
});
export type PolicyKeys = z.infer<typeof policyKeys>;

export const policyOverview = z.strictObject({
  seq: z.int(),
  at: z.int(),
  /** As it was written; YAML made of the document where nobody wrote it. */
  text: z.string(),
  /** Of two people one writes and another agrees, where hard stops change. */
  twoPeople: z.boolean(),
  /** Of them one has to sign hard stops before they can be published. */
  secondSigners: z.array(secondSigner),
  key: z.string(),
  nextKey: z.string().nullable(),
  /** Browsers that were here within a day, by the number of the policy that they last said; null for another policy. */
  browsers: z.array(z.strictObject({ seq: z.int().nullable(), stale: z.boolean(), count: z.int() })),
  drafts: z.array(draftRow),
});
export type PolicyOverview = z.infer<typeof policyOverview>;

/** The tools that a policy can name, and what each is to the company now. */
export const toolNames = z.strictObject({
  rows: z.array(z.strictObject({ id: z.string(), name: z.string(), status: toolStatus })),
});
export type ToolNames = z.infer<typeof toolNames>;

/** What a draft can begin with. `text`: the starter as YAML, with the company's own tools, statuses and approved tools in it. */
export const startersReply = z.strictObject({
  rows: z.array(z.strictObject({ id: z.string(), about: z.string(), text: z.string() })),
});
export type StartersReply = z.infer<typeof startersReply>;

export const versionsReply = z.strictObject({ rows: z.array(versionRow) });
export const versionReply = versionRow.extend({ text: z.string() });

const change = z.strictObject({
  kind: z.enum(["added", "removed", "changed", "moved"]),
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

export const checkRequest = z.strictObject({ text });
/** What is to be said of a text before it is published. */
export const checkReply = z.strictObject({
  problems: z.array(z.strictObject({ field: z.string(), expected: z.string() })),
  lints: z.array(z.strictObject({ level: z.enum(["error", "warning"]), field: z.string(), message: z.string() })),
  changes: z.array(change),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      passed: z.boolean(),
      expected: z.string(),
      got: z.string(),
    }),
  ),
  /** The rules as sentences, in the order in which they are asked. */
  rules: z.array(
    z.strictObject({
      id: z.string(),
      tier: z.enum(["hard-stop", "exception", "rule"]),
      action: z.enum(actions),
      says: z.string(),
      /** The rule itself, for the form. */
      rule: z.unknown(),
    }),
  ),
  /** Somebody else has to agree before it can be published. */
  needsSecond: z.boolean(),
  /** Hard stops are other ones, and the company names who signs them besides. */
  needsSignature: z.boolean(),
});
export type CheckReply = z.infer<typeof checkReply>;

export const draftRequest = z.strictObject({ title, text, basedOn: z.int().min(0) });
export const draftReply = draftRow.extend({
  text: z.string(),
  publishedSeq: z.int().nullable(),
  /** Who agreed to this very text. */
  agreed: z.array(z.string()),
  /** Thumbprints of those who have signed the hard stops as they stand in it. */
  signedBy: z.array(z.string()),
  thread: z.array(z.strictObject({ comment: z.uuid(), by: z.string(), at: z.int(), text: z.string() })),
});
export type DraftReply = z.infer<typeof draftReply>;
export const draftMade = z.strictObject({ draft: z.uuid() });

export const commentRequest = z.strictObject({ text: z.string().trim().min(1).max(2_000) });
export const coSignRequest = z.strictObject({ signature: z.string().min(20).max(4_000) });
export const publishRequest = z.strictObject({ note: z.string().trim().max(500) });
/** `basedOn`: number of the policy whose change was looked at; refused where another is in force by now. */
export const revertRequest = publishRequest.extend({ basedOn: z.int().optional() });
export const publishReply = z.strictObject({ seq: z.int() });
/** What is absent stays as it is. */
export const policySettings = z.strictObject({
  twoPeople: z.boolean().optional(),
  secondSigners: z.array(secondSigner).max(20).optional(),
});
export const explainRequest = z.strictObject({ text, case: policyCase.omit({ name: true, expect: true }) });
export const explainReply = z.strictObject({
  action: z.enum(actions),
  rule: z.string().nullable(),
  subjects: z.array(
    z.strictObject({
      about: z.string(),
      rules: z.array(z.strictObject({ id: z.string(), tier: z.string(), result: z.string(), says: z.string() })),
    }),
  ),
});
export type ExplainReply = z.infer<typeof explainReply>;
export const toolStatusRequest = z.strictObject({
  tool: z.string().max(64),
  status: z.enum(["approved", "tolerated", "unreviewed", "blocked"]),
  note: z.string().trim().max(500),
  /** Number of the policy whose change was looked at; refused where another is in force by now. */
  basedOn: z.int().optional(),
});
export type ToolStatusRequest = z.infer<typeof toolStatusRequest>;
export const toolStatusCheck = toolStatusRequest.pick({ tool: true, status: true });
/** What would change: the text as it is and as it would be. */
export const toolStatusPreview = checkReply.extend({ before: z.string(), text: z.string(), seq: z.int() });
export type ToolStatusPreview = z.infer<typeof toolStatusPreview>;

const id = z.string().max(64);
export const editRequest = z.strictObject({
  text,
  change: z.discriminatedUnion("what", [
    z.strictObject({ what: z.literal("add"), rule: policyRule, first: z.boolean() }),
    z.strictObject({ what: z.literal("action"), id, action: z.enum(actions) }),
    z.strictObject({ what: z.literal("hard-stop"), id, hardStop: z.boolean() }),
    z.strictObject({ what: z.literal("remove"), id }),
    z.strictObject({ what: z.literal("move"), id, up: z.boolean() }),
    /** A rule that was taken back goes on with its step. */
    z.strictObject({ what: z.literal("resume"), id }),
  ]),
});
export type EditRequest = z.infer<typeof editRequest>;
export const editReply = z.strictObject({ text: z.string() });
