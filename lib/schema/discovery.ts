/** An AI tool that no list names, and what it was recognised by: names of signs and a sum, never a word of the page. */
import { z } from "zod";

/**
 * page: by what the page is made of and does. look-alike: its host is written to be taken for a known tool's. history: visited before
 * Waymark was there.
 */
export const discoveryWays = ["page", "look-alike", "history"] as const;
export type DiscoveryWay = (typeof discoveryWays)[number];

const signName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);

export const discovery = z.strictObject({
  by: z.enum(discoveryWays),
  /** Names of the page signs that were seen, those against it too (`rules/page-signs`); of a look-alike, in what way it is one. */
  signs: z.array(signName).max(60),
  /** What the signs sum up to; 0 where nothing was summed up. */
  score: z.int().min(0).max(1_000),
  /** Id of the tool that a look-alike is written like. */
  like: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(64)
    .optional(),
  /** Of visits before Waymark was there: the month, and on how many days of it. */
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .optional(),
  days: z.int().min(1).max(31).optional(),
});
export type Discovery = z.infer<typeof discovery>;

/** How far discovery goes, by policy. */
export const discoverySection = z.strictObject({
  /** Whether pages are looked at for signs of an AI tool that no list names; they are if absent. */
  unknownTools: z.boolean().optional(),
  /** How the server learns of a tool on a host without a public name: as a keyed hash, or by its name; "hashed" if absent. */
  internalHosts: z.enum(["hashed", "named"]).optional(),
  /** Whether the first user of a tool that was found is asked for the purpose; yes if absent. */
  askPurpose: z.boolean().optional(),
});
