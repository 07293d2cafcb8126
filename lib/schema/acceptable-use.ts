/** What a company asks people to have read before they work with AI tools. A section of the policy. */
import { z } from "zod";

export const useVersion = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/);

export const acceptableUse = z.strictObject({
  /** Another version is asked for again, so that nobody is held to words that they have not seen. */
  version: useVersion,
  title: z.string().min(1).max(120),
  /** Plain text; an empty line begins a new paragraph. */
  text: z.string().min(1).max(4_000),
  /** The whole document, where these are its main points. */
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  /** False: it can be read, and nobody is asked to accept it. */
  required: z.boolean(),
});
export type AcceptableUse = z.infer<typeof acceptableUse>;
