/** Which ways into which AI tools are really covered in which browsers: what self-checks have confirmed, and nothing else. */
import { z } from "zod";

/** Ways by which something goes to a tool, in the order of the columns. */
export const coverageChannels = ["paste", "typed", "drop", "files", "page-requests", "workers"] as const;
export type CoverageChannel = (typeof coverageChannels)[number];

/**
 * covered: every browser's own check confirmed it lately. part: something is missing. not: it goes unseen. unconfirmed: no check has looked,
 * or none lately.
 */
export const truths = ["covered", "part", "not", "unconfirmed"] as const;
export type Truth = (typeof truths)[number];

/** Older than this, a check confirms nothing any more. Days. */
export const freshDays = 14;

const cell = z.strictObject({
  /** The worst that any browser found. */
  truth: z.enum(truths),
  /** The oldest check that it rests on, milliseconds since 1970. */
  oldest: z.int(),
});

export const coverageTruthReply = z.strictObject({
  fewest: z.int(),
  rows: z.array(
    z.strictObject({
      tool: z.string(),
      name: z.string(),
      browser: z.string(),
      /** Rounded down to multiples of `fewest`; null for fewer. */
      browsers: z.int().nullable(),
      newest: z.int(),
      cells: z.record(z.enum(coverageChannels), cell),
    }),
  ),
  /** Tools and browsers in all; the rows are the worst of them. */
  total: z.int(),
  /** What nobody sees, with how many browsers are known to be concerned; null: too few to say, or not to be known. */
  gaps: z.array(
    z.strictObject({
      id: z.enum([
        "copilot-in-edge",
        "drafts",
        "workers",
        "desktop-apps",
        "phones",
        "other-browsers",
        "unknown-tools",
        "earlier-text",
        "no-check",
      ]),
      browsers: z.int().nullable(),
    }),
  ),
});
export type CoverageTruthReply = z.infer<typeof coverageTruthReply>;
