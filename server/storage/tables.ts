/** The tables of `migrations/`, as Kysely needs them. Times go in and come out as Date, bigint columns as number. */
import type { ColumnType, Generated } from "kysely";
import type { AccountClass, Plan } from "../../lib/schema/account.ts";
import type { FindingCount } from "../../lib/schema/activity.ts";
import type { Creation } from "../../lib/schema/consent.ts";
import type { ConsentRecord } from "../../lib/schema/consent-record.ts";
import type { Category } from "../../lib/schema/finding.ts";
import type { ConfigError } from "../../lib/schema/managed-config.ts";
import type { DecisionReason, Purpose } from "../../lib/schema/purpose.ts";
import type { Role } from "../../lib/schema/roles.ts";
import type { SelfTest } from "../../lib/schema/self-test.ts";
import type { Surroundings } from "../../lib/schema/surroundings.ts";
import type { Loss, ToolCoverage } from "../../lib/schema/wire.ts";
import type { Json, Owned } from "./tables/column-types.ts";
import type { ConnectionTables } from "./tables/connections.ts";
import type { DirectoryTables } from "./tables/directory.ts";
import type { DiscoveryTables } from "./tables/discoveries.ts";
import type { EvidenceTables } from "./tables/evidence.ts";
import type { FindingTables } from "./tables/findings.ts";
import type { IncidentTables } from "./tables/incidents.ts";
import type { OverviewTables } from "./tables/overview.ts";
import type { PolicyTables } from "./tables/policy.ts";
import type { RequestTables } from "./tables/requests.ts";
import type { RolloutTables } from "./tables/rollout.ts";
import type { TrustTables } from "./tables/trust.ts";
import type { UpdateTables } from "./tables/updates.ts";
import type { ViewTables } from "./tables/views.ts";

export interface Tables
  extends PolicyTables,
    DirectoryTables,
    DiscoveryTables,
    ConnectionTables,
    EvidenceTables,
    FindingTables,
    IncidentTables,
    RequestTables,
    TrustTables,
    UpdateTables,
    ViewTables,
    OverviewTables,
    RolloutTables {
  tenants: Owned & { created_at: Generated<Date> };
  enrollment_tokens: Owned & {
    token_hash: string;
    label: string;
    created_at: Date;
    expires_at: Date;
    max_enrollments: number;
    used: Generated<number>;
    revoked_at: Date | null;
    token_id: Generated<string>;
    group_name: string | null;
    approve: Generated<boolean>;
    hourly: number | null;
    hour_began: Date | null;
    hour_used: Generated<number>;
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
    surroundings: ColumnType<Surroundings | null, string | null | undefined, string | null>;
    policy_keys: ColumnType<string[] | null, string | null | undefined, string | null>;
    self_test: ColumnType<SelfTest | null, string | null | undefined, string | null>;
    losses: ColumnType<Loss[], string | undefined, string>;
    pending_since: Date | null;
    next_public_key: string | null;
    key_made_at: Date | null;
    sealed_identity: string | null;
    groups: ColumnType<string[], string | undefined, string>;
  };
  device_sequences: Owned & {
    device_id: string;
    epoch: number;
    last_seq: Generated<number>;
    missing: Generated<number>;
  };
  batch_receipts: Owned & {
    device_id: string;
    epoch: number;
    first_seq: number;
    last_seq: number;
    numbers: number[] | null;
    digests: string;
  };
  tool_totals: Owned & {
    tool: string;
    part: string;
    slot: number;
    count: number;
    severity: Generated<number>;
    first_at: Date;
    last_at: Date;
  };
  tool_users: Owned & { tool: string; kind: string; who: string };
  week_counts: Owned & { week: Date; part: string; tool: string; device_id: string; count: number };
  day_counts: Owned & { tool: string; day: Date; slot: number; activities: number; held: number };
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
    account: AccountClass | null;
    plan: Plan | null;
    account_domain: string | null;
    sources: string[] | null;
    consent: ConsentRecord | null;
    creation: Creation | null;
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
    rule_id: Generated<string | null>;
  };
  users: Owned & {
    user_id: string;
    name: string;
    password_hash: string | null;
    created_at: Date;
    role: Generated<Role>;
    disabled_at: Date | null;
    oidc_subject: string | null;
  };
  sign_in_links: Owned & { token_hash: string; user_id: string; expires_at: Date; used_at: Date | null };
  sessions: Owned & { session_hash: string; user_id: string; by_link: boolean; created_at: Date; last_used_at: Date };
}
