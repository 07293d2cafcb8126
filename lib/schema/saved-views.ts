/** A table as somebody wants to see it again: a page of the dashboard and what its address says of the table. */
import { z } from "zod";

export const newView = z.strictObject({
  name: z.string().trim().min(1).max(60),
  /** Path of the page: "/inventory". */
  page: z.string().regex(/^\/[a-z][a-z/-]{0,59}$/),
  /** Behind the "?", without it; "" is the first view. */
  search: z
    .string()
    .max(1000)
    .regex(/^[^#\s?]*$/),
});

export const savedView = newView.extend({ id: z.uuid() });
export const viewsReply = z.strictObject({ rows: z.array(savedView) });
