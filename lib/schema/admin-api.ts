/** What the settings pages ask and are told. */
import { z } from "zod";
import { permissions, roles } from "./roles.ts";
import { toolId } from "./tool.ts";

const label = z.string().trim().min(1).max(80);

export const newAccount = z.strictObject({
  name: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._@+-]{0,99}$/),
  role: z.enum(roles),
});
export const accountChange = z.strictObject({ role: z.enum(roles).optional(), disabled: z.boolean().optional() });

export const accountRow = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  role: z.enum(roles),
  disabled: z.boolean(),
  hasPassword: z.boolean(),
  passkeys: z.int(),
  /** True for an account of the company's own sign-in service. */
  external: z.boolean(),
});
export const accountsReply = z.strictObject({ rows: z.array(accountRow) });

/** A one-time link, shown once. */
export const linkReply = z.strictObject({ id: z.uuid(), link: z.string() });

export const newApiToken = z.strictObject({
  label,
  scopes: z.array(z.enum(permissions)).min(1).max(permissions.length),
  days: z.int().min(1).max(366),
});
export const apiTokensReply = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.uuid(),
      label: z.string(),
      scopes: z.array(z.enum(permissions)),
      by: z.string().nullable(),
      createdAt: z.int(),
      expiresAt: z.int(),
      revoked: z.boolean(),
      lastUsedAt: z.int().nullable(),
    }),
  ),
});
/** The token itself, shown once. */
export const tokenReply = z.strictObject({ id: z.uuid(), token: z.string() });

export const newEnrollmentToken = z.strictObject({
  label,
  days: z.int().min(1).max(3660),
  most: z.int().min(1).max(1_000_000),
  /** How many an hour; null for as many as come. */
  hourly: z.int().min(1).max(1_000_000).nullable(),
  /** Group of every device that it admits; null: as the device says. */
  group: z.string().trim().min(1).max(80).nullable(),
  /** True: each device waits until somebody has approved it. */
  approve: z.boolean(),
});
export const enrollmentTokensReply = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.uuid(),
      label: z.string(),
      group: z.string().nullable(),
      approve: z.boolean(),
      createdAt: z.int(),
      expiresAt: z.int(),
      used: z.int(),
      most: z.int(),
      hourly: z.int().nullable(),
      revoked: z.boolean(),
    }),
  ),
});

export const auditQuery = z.object({
  order: z.enum(["oldest", "newest"]).default("oldest"),
  /** Number of the entry before the first, in this order; 0 for none. */
  after: z.coerce.number().int().min(0).default(0),
  size: z.coerce.number().int().min(1).max(1000).default(100),
});

export const auditReply = z.strictObject({
  rows: z.array(
    z.strictObject({
      number: z.int(),
      at: z.int(),
      actor: z.string(),
      action: z.string(),
      subject: z.string(),
      details: z.record(z.string(), z.unknown()),
      previous: z.string(),
      hash: z.string(),
    }),
  ),
  /** Number to ask for next; null at the end. */
  next: z.int().nullable(),
});

export const erasure = z.strictObject({ device: z.string().regex(/^b-[0-9a-f]{10}$/) });
export const erasureReply = z.strictObject({ devices: z.int(), activities: z.int() });

/** About one browser, or about all that used a tool. */
export const newIdentityRequest = z
  .strictObject({
    device: z
      .string()
      .regex(/^b-[0-9a-f]{10}$/)
      .optional(),
    tool: toolId.optional(),
    reason: z.string().trim().min(10).max(500),
  })
  .refine(({ device, tool }) => (device === undefined) !== (tool === undefined), "a device or a tool");
export const identityDecision = z.strictObject({ approve: z.boolean() });
export const identitiesReply = z.strictObject({
  rows: z.array(
    z.strictObject({
      request: z.uuid(),
      /** Null where it is about all that used `tool`. */
      device: z.string().nullable(),
      tool: z.string().nullable(),
      /** What whoever reads this did in it. */
      mine: z.enum(["asked", "agreed"]).nullable(),
      reason: z.string(),
      askedAt: z.int(),
      expiresAt: z.int(),
      approvals: z.int(),
      state: z.enum(["waiting", "approved", "refused", "expired", "opened"]),
    }),
  ),
});
/** Only the holder of the company's identity key can read it. */
export const sealedReply = z.strictObject({ sealed: z.string() });

export const usageQuery = z.object({
  weeks: z.coerce.number().int().min(1).max(52).default(4),
  group: z.string().max(80).optional(),
});
export const usageReply = z.strictObject({
  /** People that stand behind every figure, at the least. */
  fewest: z.int(),
  /** Mondays (UTC) of the weeks that are over and shown. */
  weeks: z.array(z.string()),
  rows: z.array(
    z.strictObject({
      tool: z.string(),
      name: z.string(),
      /** Rounded down to whole multiples of `fewest`. */
      people: z.int(),
      activities: z.int(),
      held: z.int(),
    }),
  ),
  /** Tools of which nothing can be shown. */
  hidden: z.int(),
});
