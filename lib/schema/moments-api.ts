/** What the server tells the dashboard of the moments beside a prompt. The dashboard shows these fields and nothing else. */
import { z } from "zod";
import { consentRisks, creations, riskTerms } from "./consent.ts";

/** Rounded down to multiples of `fewest`; null where some, but fewer than that, are behind a number. */
const people = z.int().nullable();
const browsers = people;

export const toolMomentsReply = z.strictObject({
  fewest: z.int(),
  /** One application at one provider; the latest first. */
  consents: z.array(
    z.strictObject({
      provider: z.string(),
      client: z.string().nullable(),
      redirectHost: z.string().nullable(),
      /** As it asked last. */
      scopes: z.array(z.string()),
      risk: z.enum(consentRisks),
      terms: z.array(z.enum(riskTerms)),
      /** Scopes that came later than the first grant. */
      grown: z.array(z.string()),
      granted: z.int(),
      left: z.int(),
      unknown: z.int(),
      people,
      firstAt: z.int(),
      lastAt: z.int(),
    }),
  ),
  creations: z.array(z.strictObject({ what: z.enum(creations), count: z.int(), people, firstAt: z.int(), lastAt: z.int() })),
});
export type ToolMomentsReply = z.infer<typeof toolMomentsReply>;

/** An AI extension beside Waymark, over all browsers that list them. */
export const extensionsReply = z.strictObject({
  fewest: z.int(),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      browsers,
      versions: z.array(z.string()),
      permissions: z.array(z.string()),
      allHosts: z.boolean(),
      grown: z.array(z.string()),
    }),
  ),
  marks: z.array(z.strictObject({ kind: z.string(), name: z.string(), browsers })),
  notCovered: z.array(z.strictObject({ name: z.string(), browsers })),
  /** Browsers that list extensions, of all that report. */
  listing: browsers,
  reporting: browsers,
});
export type ExtensionsReply = z.infer<typeof extensionsReply>;
