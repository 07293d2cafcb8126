/** Whether real values are shown to the person again where an answer has placeholders. Absent: yes, for half an hour. */
import { z } from "zod";

export const restoreSection = z.strictObject({
  /** False: what was hidden is forgotten at once, and answers are shown as they are. */
  enabled: z.boolean(),
  /** How long a value is kept in memory after it was hidden; 30 if absent. */
  minutes: z
    .int()
    .min(1)
    .max(12 * 60)
    .optional(),
});
