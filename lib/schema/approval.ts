/** Asking for a tool to be approved: what policy says of it, and the server's answers as a device fetches them. */
import { z } from "zod";
import { categories } from "./finding.ts";
import { decisionReasons, purposes } from "./purpose.ts";
import { toolId } from "./tool.ts";

/** Absent: people may ask, for any of the purposes, wherever there is a server that it could go to. */
export const approvalSection = z.strictObject({
  enabled: z.boolean(),
  /** What they may choose from. Absent: all. */
  purposes: z.array(z.enum(purposes)).min(1).optional(),
});

/** Kinds of data that somebody expects to give a tool; each once. */
export const expectedData = z.array(z.enum(categories)).max(categories.length);

export const decisionReason = z.enum([...decisionReasons.approve, ...decisionReasons.deny]);

export const approvalAnswer = z.strictObject({
  /** Id of the activity by which it was asked. */
  request: z.uuid({ version: "v7" }),
  tool: toolId,
  decision: z.enum(["approve", "deny"]),
  reason: decisionReason,
  /** What may go to the tool; empty for a denial. */
  categories: expectedData,
  /** Until when, milliseconds since 1970 by the server's clock; null for a denial. */
  until: z.int().nullable(),
  decidedAt: z.int(),
});
export type ApprovalAnswer = z.infer<typeof approvalAnswer>;

/** Header typ of signed answers: a compact JWS of the key that signs policies, with the same header as a policy bundle. */
export const answersType = "waymark-answers+jwt";

/** The latest answer to each request of one device. */
export const answersClaims = z.object({
  v: z.literal(1),
  tenant: z.string(),
  device: z.uuid(),
  iat: z.int(),
  answers: z.array(approvalAnswer).max(500),
});

/** What an answer lets through on this device. */
export interface Granted {
  readonly tool: string;
  readonly categories: readonly (typeof categories)[number][];
  /** Milliseconds since 1970 by the device's clock. */
  readonly until: number;
}
