/** The table of `migrations/0057-request-rules.sql`. */
import type { Category } from "../../../lib/schema/finding.ts";
import type { RequestRule } from "../../../lib/schema/request-rules.ts";
import type { Json, Owned } from "./column-types.ts";

export interface RequestTables {
  request_rules: Owned & {
    rule_id: string;
    statuses: Json<RequestRule["statuses"]>;
    tool_categories: Json<RequestRule["toolCategories"]>;
    groups: Json<string[]>;
    data: Json<Category[]>;
    days: number;
    owner: string;
    made_by: string;
    made_at: Date;
    until_at: Date;
    ended_at: Date | null;
  };
}
