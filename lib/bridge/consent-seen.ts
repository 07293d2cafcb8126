import { z } from "zod";

/** A host as addresses have it; also one in numbers, and a name without a dot. */
const host = z
  .string()
  .max(253)
  .regex(/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])$/);

export const consentSeen = z.strictObject({
  consent: z
    .strictObject({
      provider: z.string().max(40),
      client: z.string().max(200).nullable(),
      clientName: z.string().max(80).nullable(),
      redirectHost: host.nullable(),
      redirectPath: z.string().max(2_000),
      redirectPort: z.string().max(5),
      scopes: z.array(z.string().max(200)).max(60),
      offline: z.boolean(),
      admin: z.boolean(),
    })
    .nullable(),
  provider: z.string().max(40),
});
