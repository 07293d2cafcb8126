/** How it is seen that something was made in an AI tool. `rules/creation` holds one JSON file a rule. */
import { z } from "zod";
import { creations } from "./consent.ts";
import { toolId } from "./tool.ts";

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const pattern = z
  .string()
  .max(200)
  .refine((source) => new RegExp(source) instanceof RegExp, { message: "a regular expression" });

const sign = z.union([
  /** A button with these words is pressed; `within`: in an element that fits the selector. Case does not count. */
  z.strictObject({ press: pattern, within: z.string().max(200).optional() }),
  /** The page itself asks an address like this. */
  z.strictObject({ request: pattern }),
]);

export const creationRule = z.strictObject({
  id,
  /** Of the catalogue. */
  tool: toolId,
  what: z.enum(creations),
  /** With their subdomains. */
  hosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).min(1),
  /** Of path and fragment. Case does not count. */
  path: pattern,
  /** One is enough. */
  signs: z.array(sign).min(1),
  source: z.string().startsWith("https://").max(300),
  date: z.iso.date(),
  confidence: z.enum(["high", "medium", "low"]),
});
export type CreationRule = z.infer<typeof creationRule>;
