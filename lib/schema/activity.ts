/**
 * What is recorded of something that a person did with an AI tool: names and counts.
 * There is no field that could hold text from the page, and the server refuses every field that is not named here. One holds words: those
 * that a person writes as a reason and sees are sent, which the server refuses unless the company's policy asks for them.
 */
import { z } from "zod";
import { accountClasses, plans } from "./account.ts";
import { actions, disputes, unscannedReasons } from "./action.ts";
import { expectedData } from "./approval.ts";
import { accountDomain, consentRecord, creationRecord } from "./consent-record.ts";
import { discovery } from "./discovery.ts";
import { variantName } from "./experiment.ts";
import { categories, confidenceBands, families, severities } from "./finding.ts";
import { reasonCode } from "./next-steps.ts";
import { purposes } from "./purpose.ts";
import { sourceId } from "./source-rules.ts";
import { toolId } from "./tool.ts";

/**
 * What the person did. visit: the tool was open. paste, drop, upload, clipboard (the page's own paste button) and send: content was on its
 * way to the tool. request: the page itself sent something that was being withheld. copy: an answer was copied out.
 * access-request: somebody asks for a tool that is blocked, or that something was held on the way to. discovery: a tool that no list names
 * was recognised. consent: an application asked for access to what somebody has elsewhere. creation: a connector, an agent, a public link or
 * an API key was made.
 */
export const activityKinds = [
  "visit",
  "paste",
  "drop",
  "upload",
  "clipboard",
  "send",
  "request",
  "copy",
  "access-request",
  "discovery",
  "consent",
  "creation",
] as const;

/**
 * What became of it. `held` is written the moment something is held, so that a closed tab cannot lose it; a later revision
 * of the same activity says how it ended. `redacted` is only ever written after the composer was read back; of a file and of the
 * page's own paste button, where there is nothing to read, after the page was given the version without the values and nothing else.
 * `edited`: the person changed the text first, and the composer was read back; see `kept`.
 */
export const outcomes = [
  "allowed",
  "held",
  "redacted",
  "overridden",
  "cancelled",
  "blocked",
  "handed-over",
  "not-verified",
  "asked",
  "edited",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Length of the text in UTF-16 code units, as a band. */
export const sizeBands = ["none", "under-100", "under-1k", "under-10k", "under-100k", "under-1m", "larger"] as const;

export const findingCount = z.strictObject({
  detector: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(64),
  category: z.enum(categories),
  family: z.enum(families),
  severity: z.enum(severities),
  confidence: z.enum(confidenceBands),
  /** How many values, repeated ones included. */
  count: z.int().min(1).max(1_000_000),
  /** How many different values. */
  distinct: z.int().min(1).max(1_000_000),
  /** Of how many of them the person said, when asked, that they are not sensitive. */
  doubted: z.int().min(1).max(1_000_000).optional(),
});
export type FindingCount = z.infer<typeof findingCount>;

/** Where findings stand in a list: its lines, and the kinds of findings that most of them hold. */
export const tableShape = z.strictObject({ rows: z.int().min(1).max(1_000_000), columns: z.int().min(1).max(100) });

export const activity = z.strictObject({
  /** UUIDv7, made in the page; the same for every revision of one activity. */
  id: z.uuid({ version: "v7" }),
  /** 0 when first written, then one more each time that its outcome changes. */
  revision: z.int().min(0).max(9),
  /** When it happened by the device's clock, milliseconds since 1970. */
  occurredAt: z.int().min(1_500_000_000_000).max(5_000_000_000_000),
  kind: z.enum(activityKinds),
  tool: toolId,
  /** Host of the catalogue under which the tool was recognised ("chatgpt.com"), not the host of the page. */
  host: z
    .string()
    .max(253)
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/),
  action: z.enum(actions),
  outcome: z.enum(outcomes),
  /** The rule that decided; null where none matched. */
  rule: z.string().max(64).nullable(),
  /** Rules that are only observed there for now, and would have had a say. */
  observed: z.array(z.string().max(64)).min(1).max(10).optional(),
  /** Name of the policy that was in force. */
  policy: z.string().max(80),
  findings: z.array(findingCount).max(100),
  size: z.enum(sizeBands),
  table: tableShape.optional(),
  reason: reasonCode.optional(),
  /** What the person wrote beside it, knowing that it is sent: only where policy says "sent". Looked through for sensitive values first. */
  reasonWords: z.string().min(1).max(280).optional(),
  unscanned: z.enum(unscannedReasons).optional(),
  /** True if the text was held before the policy had arrived. */
  beforePolicy: z.boolean().optional(),
  /** True if it went unasked because the person had been asked as often that day as policy allows. */
  pastCap: z.boolean().optional(),
  /** Which wording the person was shown, where policy compares wordings: "experiment:variant". */
  variant: variantName.optional(),
  /** How many of the values that were held went along all the same, where the person hid or edited the others. */
  kept: z.int().min(1).max(1_000_000).optional(),
  /** With which kind of account, and on which plan; absent where the page did not say. `domain`: a keyed hash of the address's domain. */
  account: z.enum(accountClasses).optional(),
  plan: z.enum(plans).optional(),
  domain: accountDomain.optional(),
  /** Which of policy's protected sources the text came from. */
  sources: z.array(sourceId).max(10).optional(),
  consent: consentRecord.optional(),
  creation: creationRecord.optional(),
  /** Of a tool that was found: how it was recognised. */
  found: discovery.optional(),
  /** Of a request for a tool, or of one that was found: what it is wanted for. `expects`: which kinds of data are to go there. */
  purpose: z.enum(purposes).optional(),
  expects: expectedData.optional(),
  /** What the person said of it later: an ordinary further revision, with this beside what the one before said. */
  disputed: z.enum(disputes).optional(),
});
export type Activity = z.infer<typeof activity>;
