/** What a company allows: the one form of built-in, signed and managed policy. First matching rule wins; see `core/decide`. */
import { z } from "zod";
import { acceptableUse } from "./acceptable-use.ts";
import { accountSection } from "./account-rules.ts";
import { actions, failModes, handOverModes, modelUses } from "./action.ts";
import { approvalSection } from "./approval.ts";
import { companySection } from "./company.ts";
import { consentSection } from "./consent-rules.ts";
import { discoverySection } from "./discovery.ts";
import { experiment } from "./experiment.ts";
import { fatigue } from "./fatigue.ts";
import { filesSection } from "./files-section.ts";
import { messageTexts } from "./message-texts.ts";
import { namedHost } from "./named-host.ts";
import { notSensitiveSection, previewSection, reasonsSection, reasonWordsSection } from "./next-steps.ts";
import { policyCase } from "./policy-case.ts";
import { policyException, policyRule } from "./policy-rule.ts";
import { restoreSection } from "./restore.ts";
import { sourceSection } from "./source-rules.ts";
import { toolId, toolStatus } from "./tool.ts";

/** Compiled in every gate when the policy arrives; `npm run bench:policy` says what so many cost. */
const mostRules = 10_000;

/**
 * An AI tool that the catalogue does not have, such as the company's own. With the id of a catalogued tool it adds hosts to that one.
 * A host stands for itself and its subdomains; a name without a dot, or an address in numbers, for itself alone.
 */
const policyTool = z.strictObject({
  id: toolId,
  name: z.string().min(1).max(80),
  hosts: z.array(namedHost).min(1).max(50),
  /** Where a person finds it. Absent: its first host. */
  home: z.url({ protocol: /^https?$/ }).optional(),
});

export const policy = z.strictObject({
  version: z.literal(1),
  name: z.string().min(1).max(80),
  rules: z.array(policyRule).max(mostRules),
  /** Between the hard stops and all other rules. */
  exceptions: z.array(policyException).max(500).optional(),
  /** What happens to a finding that no rule names. */
  otherwise: z.enum(actions),
  /** What the trained models' findings are good for; "observe" if absent. */
  models: z.enum(modelUses).optional(),
  /** Whether it is recorded, by counts and size alone, that somebody copied an answer out of a tool; not if absent. */
  recordCopies: z.boolean().optional(),
  /** What happens to a text that was not checked by all that policy asks for, in time; "warn" if absent. */
  failMode: z.enum(failModes).optional(),
  /** Which files are read before they go on. */
  files: filesSection.optional(),
  /** What the company looks for of its own. */
  company: companySection.optional(),
  /** Tools beside those of the catalogue; the gate runs on their hosts, too. */
  tools: z
    .array(policyTool)
    .max(100)
    .refine((tools) => unrepeated(tools.map(({ id }) => id)), "every id once")
    .refine((tools) => unrepeated(tools.flatMap(({ hosts }) => hosts.map(({ host }) => host))), "every host once")
    .optional(),
  /** What a tool is to this company; a tool that is not named is "unreviewed". */
  status: z.record(toolId, toolStatus),
  /** How tools that no list names are found. */
  discovery: discoverySection.optional(),
  /** Whether a browser's history is matched against the catalogue once, for counts by month and tool; "off" if absent. */
  history: z.enum(["off", "count"]).optional(),
  /** By what an account is known to be the company's. */
  account: accountSection.optional(),
  /** What happens where an application asks for access to what people have elsewhere. */
  consents: consentSection.optional(),
  /** Places whose texts are known again when they are pasted. */
  sources: sourceSection.optional(),
  /** Whether AI extensions beside this one are listed; only where the browser lets it. Not if absent. */
  extensions: z.enum(["off", "list"]).optional(),
  /** Where to guide people: shown first in the nudge. */
  approved: z
    .array(z.strictObject({ tool: toolId, name: z.string().min(1).max(80), url: z.url({ protocol: /^https?$/ }) }))
    .max(20),
  /** Whether and for what people may ask for a tool to be approved. */
  approval: approvalSection.optional(),
  /** What goes along when somebody continues in an approved tool; "text" if absent. */
  handOver: z.enum(handOverModes).optional(),
  /** What a person may choose who looks at a redaction before it goes on. */
  preview: previewSection.optional(),
  /** What a person may do who says that a find is wrong. */
  notSensitive: notSensitiveSection.optional(),
  reasons: reasonsSection.refine((all) => unrepeated(all.map(({ code }) => code)), "every code once").optional(),
  reasonWords: reasonWordsSection.optional(),
  /** What people are asked to have read; nothing if absent. */
  acceptableUse: acceptableUse.optional(),
  /** After how many questions a day what matters least goes unasked; never if absent. */
  fatigue: fatigue.optional(),
  /** Wordings that are compared. A browser takes part in one at most: the first that it is drawn for. */
  experiments: z
    .array(experiment)
    .max(10)
    .refine((all) => unrepeated(all.map(({ id }) => id)), "every id once")
    .optional(),
  /** Whether the values that were hidden are shown to the person again in answers; they are if absent. */
  restore: restoreSection.optional(),
  /** BCP 47 tag of the language in which Waymark speaks here; the browser's own if absent or unknown. */
  language: z.string().max(35).optional(),
  /** The company's own wording, by language and message: in place of what Waymark says there. */
  texts: messageTexts.optional(),
  /** Whom to ask, shown in nudge and popup. */
  supportUrl: z.url({ protocol: /^(https|mailto)$/ }).optional(),
  /** The oldest Waymark that understands this document; older ones keep the policy that they have. */
  minExtension: z
    .string()
    .regex(/^\d{1,5}(\.\d{1,5}){0,3}$/)
    .optional(),
  /** What must come of the policy; see `waymark policy test`. Browsers are not sent it. */
  cases: z.array(policyCase).max(500).optional(),
});
export type Policy = z.infer<typeof policy>;

function unrepeated(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
