/** Every enrolled browser that is not revoked, with what its health is told from. */
import { sql } from "kysely";
import type { ConfigError } from "../../lib/schema/managed-config.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

export interface BrowserState {
  readonly version: string;
  /** Milliseconds since 1970; null: never. */
  readonly seen: number | null;
  readonly installType: string | null;
  readonly policy: {
    readonly name: string | null;
    readonly source: string | null;
    readonly seq: number | null;
    readonly stale: boolean;
  };
  readonly configErrors: readonly ConfigError[];
  readonly gateFault: boolean;
  readonly missing: boolean;
  /** The same device under another key at once. */
  readonly copied: boolean;
  /** Its disk takes nothing, by its last sign of life. */
  readonly noDisk: boolean;
  /** Milliseconds. */
  readonly skew: number | null;
  readonly wave: string | null;
}

export async function readBrowsers({ database }: Pick<Deps, "database">): Promise<BrowserState[]> {
  const { rows } = await sql<{
    extension_version: string;
    last_seen_at: Date | null;
    install_type: string | null;
    policy_name: string | null;
    policy_source: string | null;
    policy_seq: number | null;
    policy_stale: boolean | null;
    config_errors: ConfigError[];
    gate_fault: boolean;
    missing: boolean;
    copied: boolean;
    no_disk: boolean;
    clock_skew_ms: number | null;
    wave: string | null;
  }>`
    select d.extension_version, d.last_seen_at, d.install_type, d.policy_name, d.policy_source, d.policy_seq, d.policy_stale, d.config_errors,
      exists (select 1 from jsonb_to_recordset(d.coverage) as c(state text) where c.state <> 'working') as gate_fault,
      exists (select 1 from device_sequences s where s.tenant_id = d.tenant_id and s.device_id = d.device_id and s.missing > 0) as missing,
      d.conflicts > 0 as copied, coalesce(d.self_test ->> 'storage' = 'unavailable', false) as no_disk, d.clock_skew_ms, w.wave
    from devices d
    left join rollout_wave_tokens w on w.tenant_id = d.tenant_id and w.token_hash = d.token_hash
    where d.tenant_id = ${tenantId} and d.revoked_at is null`.execute(database.reader);
  return rows.map((row) => ({
    ...{ version: row.extension_version, seen: row.last_seen_at?.getTime() ?? null, installType: row.install_type },
    policy: { name: row.policy_name, source: row.policy_source, seq: row.policy_seq, stale: row.policy_stale === true },
    ...{ configErrors: row.config_errors, gateFault: row.gate_fault, missing: row.missing, copied: row.copied },
    ...{ noDisk: row.no_disk, skew: row.clock_skew_ms, wave: row.wave },
  }));
}
