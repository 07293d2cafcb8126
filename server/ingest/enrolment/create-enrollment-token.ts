/** Tokens by which devices become known. They only ever allow "become a new device": every employee's browser holds one. */
import type { Deps } from "../../deps.ts";
import { hashToken, makeToken } from "../../storage/hash-token.ts";
import { tenantId } from "../../storage/tenant.ts";

export interface EnrollmentTokenOptions {
  /** For people: which group or roll-out it is for. */
  readonly label: string;
  /** Milliseconds from now. Default 90 days. */
  readonly lifetime?: number;
  /** How many devices. Default 10,000. */
  readonly maxEnrollments?: number;
  /** How many an hour; null: as many as come. */
  readonly hourly?: number | null;
  /** Group of every device that it admits; null: as the device says. */
  readonly group?: string | null;
  /** Each device waits until somebody has approved it. */
  readonly approve?: boolean;
}

/** Makes a token and returns it: the only time that it can be read. */
export async function createEnrollmentToken(
  { database, now }: Pick<Deps, "database" | "now">,
  {
    label,
    lifetime = 90 * 86_400_000,
    maxEnrollments = 10_000,
    hourly = null,
    group = null,
    approve = false,
  }: EnrollmentTokenOptions,
): Promise<string> {
  const token = makeToken();
  await database.db
    .insertInto("enrollment_tokens")
    .values({
      tenant_id: tenantId,
      token_hash: hashToken(token),
      label,
      created_at: new Date(now()),
      expires_at: new Date(now() + lifetime),
      max_enrollments: maxEnrollments,
      hourly,
      group_name: group,
      approve,
    })
    .execute();
  return token;
}

/** True if no token was ever made. */
export async function hasNoEnrollmentToken({ database }: Pick<Deps, "database">): Promise<boolean> {
  const row = await database.db
    .selectFrom("enrollment_tokens")
    .select("token_hash")
    .where("tenant_id", "=", tenantId)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}
