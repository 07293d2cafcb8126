/** One provider's consent page: where it is and how it is read. `rules/consent` holds one JSON file a provider. */
import { z } from "zod";
import { consentRisks, scopeMeanings } from "./consent.ts";

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
const pattern = z.string().refine(
  (source) => {
    try {
      return new RegExp(source) instanceof RegExp;
    } catch {
      return false;
    }
  },
  { message: "a regular expression" },
);
const scope = z.strictObject({
  /** As the provider names it, without `strip`. */
  scope: z.string().min(1).max(200),
  means: z.enum(scopeMeanings),
  risk: z.enum(consentRisks),
});

export const consentProvider = z.strictObject({
  id,
  name: z.string().min(1).max(40),
  /** Match patterns of every page on which the consent may be given. */
  pages: z.array(z.string().startsWith("https://")).min(1),
  /** Of host and path, without scheme and query; a group `client` where the path names the application. */
  address: pattern,
  scopeParams: z.array(z.string()).min(1),
  separator: z.enum([" ", ","]),
  /** What every scope begins with and people need not read. */
  strip: z.string().optional(),
  /** Who somebody is, and nothing that they have. */
  signIn: z.array(z.string()),
  /** What says that access lasts while nobody is there. */
  offline: z
    .array(z.union([z.strictObject({ param: z.string(), value: z.string() }), z.strictObject({ scope: z.string() })]))
    .optional(),
  /** Of the path: somebody consents for everybody. */
  admin: pattern.optional(),
  /** What it comes to where the address names no scope. */
  noScope: scope.optional(),
  scopes: z.array(scope),
  /** CSS selectors, tried before the words on a button. */
  approve: z.array(z.string()),
  deny: z.array(z.string()),
  source: z.url({ protocol: /^https$/ }),
  date: z.iso.date(),
  confidence: z.enum(["high", "medium", "low"]),
});
export type ConsentProvider = z.infer<typeof consentProvider>;
