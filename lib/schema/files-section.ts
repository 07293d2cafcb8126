import { z } from "zod";
import { fileReadings } from "./action.ts";

/** How files are looked at before they go on. */
export const filesSection = z.strictObject({
  /** Which are opened and read; "all" if absent. What is not read is an `unscanned` "file". */
  read: z.enum(fileReadings).optional(),
});
