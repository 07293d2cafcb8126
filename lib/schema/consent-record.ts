/** What is recorded of a consent: names that provider and client use for themselves, never a name of a person, a code or a token. */
import { z } from "zod";
import { consentOutcomes, consentRisks, creations, riskTerms } from "./consent.ts";

/** Visible ASCII: no spaces, so that no sentence fits in. */
const plainName = z
  .string()
  .regex(/^[!-~]+$/)
  .max(200);
/** A scope that a provider has no public name for stands in brackets, in our words. */
const scopeName = z
  .string()
  .regex(/^(?:[!-~]+|\([a-z ]+\))$/)
  .max(200);

export const consentRecord = z.strictObject({
  /** File name in `rules/consent`. */
  provider: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(40),
  client: plainName.nullable(),
  redirectHost: z
    .string()
    .max(253)
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)
    .nullable(),
  scopes: z.array(scopeName).max(60),
  /** Those that were not granted to the same client from this browser before; absent for a client that is new. */
  grown: z.array(scopeName).max(60).optional(),
  risk: z.enum(consentRisks),
  terms: z.array(z.enum(riskTerms)).max(riskTerms.length),
  /** Whether the client is an AI tool: by the catalogue, by what it calls itself, or not as far as anybody can tell. */
  ai: z.enum(["known", "likely", "unknown"]),
  outcome: z.enum(consentOutcomes),
});
export type ConsentRecord = z.infer<typeof consentRecord>;

export const creationRecord = z.strictObject({ what: z.enum(creations) });

/** The account with which the tool is used: see `account.ts`. `domain`: keyed hash of the address's domain, 16 hexadecimal digits. */
export const accountDomain = z.string().regex(/^[0-9a-f]{16}$/);
