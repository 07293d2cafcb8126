/** What makes the dashboard quick and its own: answers counted ahead, and views that people have given a name. */
import type { z } from "zod";
import type { usageReply } from "../../../lib/schema/admin-api.ts";
import type { RelationsReply } from "../../../lib/schema/overview-api.ts";
import type { Json, Owned } from "./column-types.ts";

export interface ViewTables {
  saved_views: Owned & { user_id: string; view_id: string; name: string; page: string; search: string; created_at: Date };
  relations_answers: Owned & { fewest: number; made_at: Date; took: number; reply: Json<RelationsReply> };
  usage_answers: Owned & {
    weeks: number;
    monday: string;
    fewest: number;
    counted_at: Date;
    reply: Json<z.infer<typeof usageReply>>;
  };
}
