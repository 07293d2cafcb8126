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

/**
 * Of the catalogue or of policy "chatgpt"; of a tool that was found by what its page does "host:chat.example.com", and where the host has
 * no public name "internal:" and a keyed hash of it.
 */
export const toolId = z
  .string()
  .regex(/^(?:(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*|host:[a-z0-9-]+(?:\.[a-z0-9-]+)+|internal:[0-9a-f]{16})$/)
  .max(258);

/** Where a statement was read, when, and how sure it is: somebody else can check it. */
const evidence = {
  source: z.string().min(1).max(300),
  date: z.iso.date(),
  confidence: z.enum(["high", "medium", "low"]),
};

/** A statement about a tool. */
const fact = z.strictObject({
  value: z.union([z.string().max(200), z.boolean()]),
  ...evidence,
});

/** Where a tool's page sends what was written, or a file, to: for people, and for those who look at a network. */
const endpoint = z.strictObject({
  /** "POST"; "WS" for a socket, "SSE" for an event stream, "*" where it is not known. */
  method: z.string().regex(/^(?:[A-Z]{2,7}|\*)$/),
  /** Host and path; `*` stands for anything, `{id}` for one part. */
  address: z.string().min(1).max(300),
  ...evidence,
});

/** Facts that one can be told apart from "unknown": what nobody has read is not there. */
const factKinds = [
  /** Who says that the hosts are this tool. */
  "hosts",
  /** What its composer is made of. */
  "editor",
  /** With a person's own account, and with a company's contract. */
  "trainsOnPrompts",
  "trainsOnBusinessPrompts",
  "retention",
  "certifications",
  "businessPlan",
  /** Where the vendor sits, and where it keeps the data. */
  "country",
  "region",
  /** The company behind it, and whose that is. */
  "owner",
  /** What became known of data that got out, or of a gap through which it could. */
  "breaches",
  /** The document of the vendor in which its terms were read. */
  "terms",
] as const;
export type FactKind = (typeof factKinds)[number];

/** What a company asks before it decides on a tool: a tool that was looked through has each of these, or says that it was not found. */
export const wantedFacts = [
  ...(["trainsOnPrompts", "trainsOnBusinessPrompts", "retention", "certifications", "region"] as const),
  ...(["country", "owner", "breaches", "terms"] as const),
] as const satisfies readonly FactKind[];

const hostName = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);

export const toolEntry = z.strictObject({
  id: toolId,
  name: z.string().min(1).max(80),
  vendor: z.string().min(1).max(80),
  category: z.enum(toolCategories),
  /** A host stands for itself and its subdomains; the longest matching host of the catalogue wins. */
  hosts: z.array(
    z.strictObject({
      host: hostName,
      /** Path prefixes that are AI where the rest of the host is not ("/chat"). Absent: the whole host is the tool. */
      paths: z.array(z.string().startsWith("/")).min(1).optional(),
      /** Only this host, without its subdomains. */
      exact: z.literal(true).optional(),
    }),
  ),
  /** Hosts of a wider product in which the tool is a panel or a button: its address does not tell whether AI is used. */
  within: z
    .array(z.strictObject({ host: hostName }))
    .min(1)
    .optional(),
  /** Address that a person is sent to when this tool is the approved one. */
  home: z.url({ protocol: /^https$/ }),
  endpoints: z
    .strictObject({ prompt: z.array(endpoint).min(1).optional(), upload: z.array(endpoint).min(1).optional() })
    .optional(),
  facts: z.partialRecord(z.enum(factKinds), fact).optional(),
  /** Somebody looked for all of `wantedFacts` on that day; `unknown` are those that were not found. */
  lookedThrough: z.strictObject({ date: evidence.date, unknown: z.array(z.enum(wantedFacts)) }).optional(),
});
export type ToolEntry = z.infer<typeof toolEntry>;
