/** By what a policy knows an account of the company: `account`. Everything else is personal, or not known. */
import { z } from "zod";

const domain = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
  .max(253);

export const accountSection = z.strictObject({
  /** Random, 32 hexadecimal digits: under it browsers hash the domains of accounts. Absent: each browser has its own. */
  key: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  /** Domains of work addresses, subdomains included. */
  domains: z.array(domain).max(200).optional(),
  /** Ids that tools give the company's workspaces, organisations and tenants. */
  workspaces: z
    .array(
      z
        .string()
        .regex(/^[\w-]+$/)
        .max(80),
    )
    .max(200)
    .optional(),
});
