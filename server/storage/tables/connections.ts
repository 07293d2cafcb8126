/** What goes to other systems and what comes from them: the tables of migrations 0031 and 0032. */
import type { ColumnType, Generated } from "kysely";
import type { Json, Owned } from "./column-types.ts";

export interface ConnectionTables {
  sink_outbox: Owned & {
    entry_id: Generated<string>;
    kind: "activity" | "finding";
    created_at: Date;
    position: number | null;
    body: Json<unknown>;
  };
  sinks: Owned & {
    sink_id: string;
    kind: string;
    name: string;
    settings: Json<Record<string, unknown>>;
    /** Sealed: see server/sinks/seal.ts. */
    secret: string;
    wants: Json<unknown>;
    paused: Generated<boolean>;
    cursor: number;
    created_at: Date;
    lease_until: Date | null;
    failures: Generated<number>;
    next_try_at: Date | null;
    delivered: Generated<number>;
    delivered_at: Date | null;
    last_error: string | null;
  };
  sink_dead_letters: Owned & {
    sink_id: string;
    entry_id: string;
    kind: "activity" | "finding";
    created_at: Date;
    body: ColumnType<unknown, string, string>;
    reason: string;
    failed_at: Date;
  };
  sink_tickets: Owned & { sink_id: string; finding_id: string; ticket_key: string; ticket_url: string | null };
  import_records: Owned & {
    source: string;
    record_key: string;
    kind: string;
    asset: string;
    name: string;
    person_hash: string | null;
    facts: Json<Record<string, unknown>>;
    first_seen: Date;
    last_seen: Date;
    run_id: string;
  };
  import_runs: Owned & {
    run_id: string;
    source: string;
    rows: number;
    added: number;
    changed: number;
    unchanged: number;
    left_out: number;
    bad: number;
    run_by: string | null;
    run_at: Date;
  };
}
