/** The tables of `migrations/0056-incidents.sql`. */
import type { Owned } from "./column-types.ts";

export interface IncidentTables {
  incident_messages: Owned & {
    message_id: string;
    tool: string;
    words: string;
    sent_by: string;
    sent_at: Date;
    until_at: Date;
    ended_at: Date | null;
  };
  incident_receipts: Owned & { message_id: string; receipt: string };
}
