/** What stands beside Waymark in a browser: AI extensions, agents that drive it, assistants that it has of its own. Names and versions alone. */
import { z } from "zod";

const plainName = z
  .string()
  .regex(/^[!-~ ]+$/)
  .max(80);

/** agent: something other than a person drives the browser. browser: it is made around an AI. assistant: it has one of its own, which extensions do not see. */
export const markKinds = ["agent", "browser", "assistant"] as const;

export const surroundings = z.strictObject({
  /**
   * Extensions of the catalogue of AI extensions, and those that look like agents. Null where the browser does not let Waymark list them, or
   * policy does not ask.
   */
  extensions: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[\w@.{}-]+$/)
          .max(128),
        /** In the catalogue; "" for one that only looks like an agent. */
        name: plainName.or(z.literal("")),
        version: z.string().max(32),
        enabled: z.boolean(),
        /** The browser's own names: "scripting", "tabs". Of hosts only whether it may read all. */
        permissions: z.array(plainName).max(60),
        allHosts: z.boolean(),
        /** Permissions that it did not have when it was first seen. */
        grown: z.array(plainName).max(60),
      }),
    )
    .max(200)
    .nullable(),
  marks: z.array(z.strictObject({ kind: z.enum(markKinds), name: plainName })).max(20),
  /** Where no extension may run in this browser, by name. */
  notCovered: z.array(plainName).max(20),
});
export type Surroundings = z.infer<typeof surroundings>;
