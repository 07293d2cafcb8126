/** What a company has set about people's privacy. */
import { z } from "zod";

/** Fewer people than this never stand behind a figure that is shown as an aggregate. */
export const fewestPeople = 5;

export const privacySettings = z.strictObject({
  /** Nobody sees single activities or devices, only figures that enough people stand behind. */
  aggregatesOnly: z.boolean(),
  /** At least `fewestPeople`. */
  fewest: z.int().min(fewestPeople).max(1000),
  /** How long activities are kept, and the counts by week. */
  retentionDays: z.int().min(7).max(400),
  countsDays: z.int().min(30).max(1200),
  /** Public X25519 key, as JWK, that names are sealed for; null: names are not kept. */
  identityKey: z
    .strictObject({ kty: z.literal("OKP"), crv: z.literal("X25519"), x: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
    .nullable(),
});
export type PrivacySettings = z.infer<typeof privacySettings>;
