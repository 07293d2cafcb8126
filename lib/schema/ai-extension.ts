/** One browser extension that brings an AI. `rules/extensions` holds one JSON file an extension. */
import { z } from "zod";
import { toolId } from "./tool.ts";

const chromiumId = z.string().regex(/^[a-p]{32}$/);

export const aiExtension = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  name: z.string().min(1).max(80),
  /** agent: it acts on pages in a person's place. */
  kind: z.enum(["helper", "agent"]),
  /** What for, in a few words: for people. */
  does: z.string().max(60),
  chrome: chromiumId,
  edge: chromiumId.optional(),
  firefox: z.string().max(128).optional(),
  /** The tool of the catalogue that it belongs to. */
  tool: toolId.optional(),
  /** Elements that it puts into pages: CSS selectors. They say that it is there without asking the browser for its extensions. */
  marks: z.array(z.string().max(120)).min(1).optional(),
  /** Where the id can be looked up. */
  source: z.url({ protocol: /^https$/ }),
  date: z.iso.date(),
  confidence: z.enum(["high", "medium", "low"]),
});
export type AiExtension = z.infer<typeof aiExtension>;
