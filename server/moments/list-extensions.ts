/** GET /api/extensions: AI extensions, agents and assistants beside Waymark, as the browsers said last. Removed devices do not count. */
import { sql } from "kysely";
import type { ExtensionsReply } from "../../lib/schema/moments-api.ts";
import type { Surroundings } from "../../lib/schema/surroundings.ts";
import type { Deps } from "../deps.ts";
import { crowdOrNone } from "../privacy/crowd-of.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";

export async function listExtensions({ database }: Pick<Deps, "database">): Promise<ExtensionsReply> {
  const { fewest } = await readSettings({ database });
  const told = (browsers: number) => crowdOrNone(browsers, fewest);
  const { rows } = await sql<{ surroundings: Surroundings; browsers: number }>`
    select surroundings, count(*)::int as browsers from devices
    where tenant_id = ${tenantId} and revoked_at is null and surroundings is not null group by surroundings`.execute(database.db);
  const sum = (some: typeof rows) => some.reduce((total, { browsers }) => total + browsers, 0);
  const all = rows.flatMap(({ surroundings, browsers }) =>
    (surroundings.extensions ?? []).map((extension) => ({ ...extension, browsers })),
  );
  const ids = [...new Set(all.map(({ id }) => id))];
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    fewest,
    rows: ids
      .map((id) => {
        const own = all.filter((extension) => extension.id === id);
        return {
          ...{ id, name: own.find(({ name }) => name !== "")?.name ?? "" },
          browsers: told(own.reduce((total, { browsers }) => total + browsers, 0)),
          versions: distinct(own.map(({ version }) => version)),
          permissions: distinct(own.flatMap(({ permissions }) => permissions)),
          allHosts: own.some(({ allHosts }) => allHosts),
          grown: distinct(own.flatMap(({ grown }) => grown)),
        };
      })
      .sort((a, b) => (b.browsers ?? 0) - (a.browsers ?? 0) || a.id.localeCompare(b.id, "en")),
    marks: tally(
      rows.flatMap(({ surroundings, browsers }) => surroundings.marks.map((mark) => ({ ...mark, browsers }))),
      told,
    ),
    notCovered: tally(
      rows.flatMap(({ surroundings, browsers }) => surroundings.notCovered.map((name) => ({ kind: "", name, browsers }))),
      told,
    ).map(({ name, browsers }) => ({ name, browsers })),
    listing: told(sum(rows.filter(({ surroundings }) => surroundings.extensions !== null))),
    reporting: told(sum(rows)),
  };
}

function tally(
  all: readonly { readonly kind: string; readonly name: string; readonly browsers: number }[],
  told: (browsers: number) => number | null,
) {
  const counts = new Map<string, { kind: string; name: string; browsers: number }>();
  for (const { kind, name, browsers } of all) {
    const key = `${kind} ${name}`;
    counts.set(key, { kind, name, browsers: (counts.get(key)?.browsers ?? 0) + browsers });
  }
  return [...counts.values()]
    .map((one) => ({ ...one, browsers: told(one.browsers) }))
    .sort((a, b) => (b.browsers ?? 0) - (a.browsers ?? 0) || a.name.localeCompare(b.name, "en"));
}
