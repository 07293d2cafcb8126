/** The tables of `migrations/`, as Kysely needs them. Times go in and come out as Date, bigint columns as number. */
import type { ColumnType, Generated } from "kysely";
import type { FindingCount } from "../../lib/schema/activity.ts";
import type { Category } from "../../lib/schema/finding.ts";
import type { ConfigError } from "../../lib/schema/managed-config.ts";
import type { DecisionReason, Purpose } from "../../lib/schema/purpose.ts";
import type { ToolCoverage } from "../../lib/schema/wire.ts";

/** jsonb: written as text, read as what it holds. */
type Json<T> = ColumnType<T, string, string>;

interface Owned {
  tenant_id: string;
}

export interface Tables {
  tenants: Owned & { created_at: Generated<Date> };
  enrollment_tokens: Owned & {
    token_hash: string;
    label: string;
    created_at: Date;
    expires_at: Date;
    max_enrollments: number;
    used: Generated<number>;
    revoked_at: Date | null;
  };
  devices: Owned & {
    device_id: string;
    public_key: string;
    token_hash: string;
    browser_name: string;
    browser_version: string;
    extension_version: string;
    person_hash: string | null;
    machine_hash: string | null;
    group_name: string | null;
    enrolled_at: Date;
    revoked_at: Date | null;
    last_seen_at: Date | null;
    clock_skew_ms: number | null;
    conflicts: Generated<number>;
    install_type: string | null;
    policy_name: string | null;
    policy_source: string | null;
    policy_seq: number | null;
    policy_stale: boolean | null;
    config_errors: ColumnType<ConfigError[], string | undefined, string>;
    coverage: ColumnType<ToolCoverage[], string | undefined, string>;
    pending: number | null;
    quarantined: number | null;
    dropped: number | null;
    last_heartbeat_at: Date | null;
    accepted_use: Generated<string | null>;
  };
  device_sequences: Owned & {
    device_id: string;
    epoch: number;
    last_seq: Generated<number>;
    missing: Generated<number>;
  };
  event_receipts: Owned & { device_id: string; epoch: number; seq: number; digest: string };
  activities: Owned & {
    device_id: string;
    activity_id: string;
    revision: number;
    received_at: Date;
    updated_at: Date;
    occurred_at: Date;
    clock_skew_ms: number;
    kind: string;
    tool: string;
    host: string;
    action: string;
    outcome: string;
    rule: string | null;
    policy: string;
    findings: Json<FindingCount[]>;
    size_band: string;
    reason: string | null;
    unscanned: string | null;
    before_policy: boolean;
    table_rows: number | null;
    table_columns: number | null;
    disputed: string | null;
    past_cap: Generated<boolean>;
    variant: string | null;
    kept: number | null;
    reason_words: string | null;
  };
  access_requests: Owned & {
    request_id: Generated<string>;
    device_id: string;
    activity_id: string;
    tool: string;
    purpose: Purpose | null;
    expects: Json<Category[]>;
    received_at: Date;
  };
  request_decisions: Owned & {
    request_id: string;
    number: number;
    decision: "approve" | "deny";
    reason: DecisionReason;
    until_at: Date | null;
    decided_by: string;
    decided_at: Date;
  };
  policy_versions: Owned & {
    seq: number;
    digest: string;
    document: Json<unknown>;
    created_at: Date;
    key_id: string;
    bundle: string;
    issued_at: Date;
  };
  users: Owned & { user_id: string; name: string; password_hash: string | null; created_at: Date };
  sign_in_links: Owned & { token_hash: string; user_id: string; expires_at: Date; used_at: Date | null };
  sessions: Owned & { session_hash: string; user_id: string; by_link: boolean; created_at: Date; last_used_at: Date };
}
