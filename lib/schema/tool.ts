/** One AI tool of the catalogue: a fact sheet, no behaviour. `rules/tools` holds one JSON file a tool. */
import { z } from "zod";

export const toolStatuses = ["approved", "tolerated", "unreviewed", "blocked"] as const;
export const toolStatus = z.enum(toolStatuses);
export type ToolStatus = z.infer<typeof toolStatus>;

export const toolCategories = [
  "chat",
  "ai-search",
  "aggregator",
  "embedded",
  "research",
  "code",
  "app-builder",
  "agent",
  "playground",
  "companion",
  "writing",
  "media",
  "meeting",
] as const;

export const toolId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64);

/** A statement about a tool that somebody else can check: where it was read, when, and how sure it is. */
const fact = z.strictObject({
  value: z.union([z.string().max(200), z.boolean()]),
  source: z.string().min(1).max(300),
  date: z.iso.date(),
  confidence: z.enum(["high", "medium", "low"]),
});

export const toolEntry = z.strictObject({
  id: toolId,
  name: z.string().min(1).max(80),
  vendor: z.string().min(1).max(80),
  category: z.enum(toolCategories),
  /** A host stands for itself and its subdomains; the longest matching host of the catalogue wins. */
  hosts: z
    .array(
      z.strictObject({
        host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
        /** Path prefixes that are AI where the rest of the host is not ("/chat"). Absent: the whole host is the tool. */
        paths: z.array(z.string().startsWith("/")).min(1).optional(),
      }),
    )
    .min(1),
  /** Address that a person is sent to when this tool is the approved one. */
  home: z.url({ protocol: /^https$/ }),
  facts: z.partialRecord(z.enum(["hosts", "editor", "trainsOnPrompts"]), fact).optional(),
});
export type ToolEntry = z.infer<typeof toolEntry>;
