/** What a file would change: its lines put together to records, and these held against what is stored. Writes nothing. */
import { createHash } from "node:crypto";
import { knownTools } from "../../lib/core/tools/known-tools.ts";
import type { ImportSourceId } from "../../lib/schema/imports.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { findUnstorableText } from "../web/parse-json.ts";
import { allSources } from "./all-sources.ts";
import { assetMatcher } from "./match-asset.ts";
import { mergeFacts } from "./merge-facts.ts";
import { readLines } from "./read-lines.ts";
import { isWrong, type Said, type Wrong } from "./source.ts";

export interface ImportRecord {
  readonly key: string;
  readonly kind: Said["kind"];
  readonly asset: string;
  readonly name: string;
  readonly known: boolean;
  readonly person: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

export interface ImportPlan {
  readonly rows: number;
  readonly leftOut: number;
  readonly problems: readonly (Wrong & { readonly row: number })[];
  readonly added: readonly ImportRecord[];
  readonly changed: readonly ImportRecord[];
  readonly unchanged: number;
}

export async function planImport(source: ImportSourceId, text: string, deps: Deps): Promise<ImportPlan> {
  const { policy } = await deps.policies.current();
  const match = assetMatcher(knownTools(deps.tools, policy));
  const now = deps.now();
  const rows = readLines(text);
  const problems: (Wrong & { row: number })[] = [];
  const records = new Map<string, ImportRecord>();
  let leftOut = 0;
  for (const one of rows) {
    const { row } = one;
    const read = "wrong" in one ? one.wrong : allSources[source](one.line, now);
    if (isWrong(read)) {
      problems.push({ row, field: read.field, expected: read.expected });
      continue;
    }
    if (findUnstorableText(read)) {
      problems.push({ row, field: "the row", expected: "text without NUL and unpaired surrogates" });
      continue;
    }
    const asset = match(read);
    if (!asset) {
      leftOut++;
      continue;
    }
    const person = read.person === undefined ? null : deps.pseudonyms.person(read.person);
    const record: ImportRecord = {
      key: createHash("sha256")
        .update(JSON.stringify([asset.id, person, read.part]))
        .digest("base64url")
        .slice(0, 22),
      ...{ kind: read.kind, asset: asset.id, name: asset.known ? asset.name : read.name.slice(0, 80), known: asset.known },
      ...{ person, facts: read.facts, firstSeen: read.at, lastSeen: read.at },
    };
    const before = records.get(record.key);
    records.set(record.key, before ? merge(before, record, false) : record);
  }
  return { rows: rows.length, leftOut, problems, ...(await compare(source, [...records.values()], deps)) };
}

/** The two put together. `grows`: scopes that the later one has more are news, not another line of the same file. */
function merge(before: ImportRecord, after: ImportRecord, grows: boolean): ImportRecord {
  return {
    ...after,
    firstSeen: Math.min(before.firstSeen, after.firstSeen),
    lastSeen: Math.max(before.lastSeen, after.lastSeen),
    facts: mergeFacts(before.facts, after.facts, grows),
  };
}

async function compare(source: ImportSourceId, records: readonly ImportRecord[], { database }: Deps) {
  const stored = new Map<string, ImportRecord>();
  for (let at = 0; at < records.length; at += 1000) {
    const keys = records.slice(at, at + 1000).map(({ key }) => key);
    const rows = await database.db
      .selectFrom("import_records")
      .selectAll()
      .where("tenant_id", "=", tenantId)
      .where("source", "=", source)
      .where("record_key", "in", keys)
      .execute();
    for (const row of rows) {
      stored.set(row.record_key, {
        ...{ key: row.record_key, kind: row.kind as Said["kind"], asset: row.asset, name: row.name, known: true },
        ...{ person: row.person_hash, facts: row.facts as ImportRecord["facts"] },
        ...{ firstSeen: row.first_seen.getTime(), lastSeen: row.last_seen.getTime() },
      });
    }
  }
  const added: ImportRecord[] = [];
  const changed: ImportRecord[] = [];
  let unchanged = 0;
  for (const record of records) {
    const before = stored.get(record.key);
    if (!before) {
      added.push(record);
      continue;
    }
    const merged = merge(before, record, true);
    if (sameAs(before, merged)) unchanged++;
    else changed.push(merged);
  }
  return { added, changed, unchanged };
}

function sameAs(one: ImportRecord, other: ImportRecord): boolean {
  const shown = ({ name, facts, firstSeen, lastSeen }: ImportRecord) =>
    JSON.stringify([name, Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)), firstSeen, lastSeen]);
  return shown(one) === shown(other);
}
