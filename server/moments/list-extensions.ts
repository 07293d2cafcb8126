/** GET /api/extensions: AI extensions, agents and assistants beside Waymark, as the browsers said last. Removed devices do not count. */
import { sql } from "kysely";
import type { ExtensionsReply } from "../../lib/schema/moments-api.ts";
import type { Surroundings } from "../../lib/schema/surroundings.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

export async function listExtensions({ database }: Pick<Deps, "database">): Promise<ExtensionsReply> {
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
    rows: ids
      .map((id) => {
        const own = all.filter((extension) => extension.id === id);
        return {
          ...{ id, name: own.find(({ name }) => name !== "")?.name ?? "" },
          browsers: own.reduce((total, { browsers }) => total + browsers, 0),
          versions: distinct(own.map(({ version }) => version)),
          permissions: distinct(own.flatMap(({ permissions }) => permissions)),
          allHosts: own.some(({ allHosts }) => allHosts),
          grown: distinct(own.flatMap(({ grown }) => grown)),
        };
      })
      .sort((a, b) => b.browsers - a.browsers || a.id.localeCompare(b.id, "en")),
    marks: tally(rows.flatMap(({ surroundings, browsers }) => surroundings.marks.map((mark) => ({ ...mark, browsers })))),
    notCovered: tally(
      rows.flatMap(({ surroundings, browsers }) => surroundings.notCovered.map((name) => ({ kind: "", name, browsers }))),
    ).map(({ name, browsers }) => ({ name, browsers })),
    listing: sum(rows.filter(({ surroundings }) => surroundings.extensions !== null)),
    reporting: sum(rows),
  };
}

function tally(all: readonly { readonly kind: string; readonly name: string; readonly browsers: number }[]) {
  const counts = new Map<string, { kind: string; name: string; browsers: number }>();
  for (const { kind, name, browsers } of all) {
    const key = `${kind} ${name}`;
    counts.set(key, { kind, name, browsers: (counts.get(key)?.browsers ?? 0) + browsers });
  }
  return [...counts.values()].sort((a, b) => b.browsers - a.browsers || a.name.localeCompare(b.name, "en"));
}
