/** Who belongs to which group, brought in from the company's directory. */
import { z } from "zod";

/** Bytes of one file. */
export const longestDirectory = 16 * 1024 * 1024;

export const groupsReport = z.strictObject({
  /** True where nothing was written. */
  preview: z.boolean(),
  /** Lines that were read; those that are wrong are named and not counted below. */
  rows: z.int(),
  people: z.int(),
  groups: z.int(),
  /** Browsers that were named by their pseudonym. */
  browsers: z.int(),
  bad: z.int(),
  problems: z.array(z.strictObject({ row: z.int(), field: z.string(), expected: z.string() })),
});
export type GroupsReport = z.infer<typeof groupsReport>;

/** Groups with as many people as may be shown, their number rounded down; `small`: how many others there are. */
export const groupsReply = z.strictObject({
  groups: z.array(z.strictObject({ group: z.string(), people: z.int() })),
  small: z.int(),
});
export type GroupsReply = z.infer<typeof groupsReply>;
