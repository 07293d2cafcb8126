/** Messages as a policy brings them: by language ("de", "pt-BR"), then by the key of the message that each replaces. */
import { z } from "zod";

const text = z.string().min(1).max(600);
const message = z.union([
  text,
  z.strictObject({
    zero: text.optional(),
    one: text.optional(),
    two: text.optional(),
    few: text.optional(),
    many: text.optional(),
    other: text,
  }),
]);

const language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);

export const messageTexts = z.record(language, z.record(z.string().max(100), message));
