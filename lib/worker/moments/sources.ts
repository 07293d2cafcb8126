/** What was seen in protected places, as keyed hashes with an end. The key is this device's; nothing of it is ever sent. */
import type { SourcesHere } from "../../bridge/circumstances.ts";
import type { Handlers } from "../../bridge/serve.ts";
import { compileMatcher } from "../../core/tools/match-tool.ts";
import type { Policy } from "../../schema/policy.ts";
import type { SourceSection } from "../../schema/source-rules.ts";
import type { Database } from "../store/database.ts";
import { makeOnce } from "../store/meta.ts";
import { addressOf } from "./address-of.ts";

/** Prints of all places together; the oldest pages go first. A gate holds them all in memory, four bytes each. */
const mostPrints = 60_000;
const hour = 3_600_000;
const usualHours = 24;

export interface Sources {
  readonly handlers: Pick<Handlers, "get-sources" | "get-source-key" | "keep-source">;
  /** Forgets what has run out, and what policy no longer names. */
  expire(policy: Policy): Promise<void>;
}

export function createSources(
  database: Database,
  inForce: () => Promise<{ readonly policy: Policy }>,
  now: () => number,
): Sources {
  const section = async () => (await inForce()).policy.sources;

  async function expire({ places = [], hours = usualHours }: Partial<SourceSection>): Promise<void> {
    const ids = new Set(places.map(({ id }) => id));
    const oldest = now() - hours * hour;
    await database.sources.filter(({ at, source }) => at < oldest || !ids.has(source)).delete();
  }

  /** Whose page it is; null for every other page. */
  function placeOf({ places }: SourceSection, url: string | undefined): string | null {
    const address = addressOf(url ?? "");
    if (!address) return null;
    const tools = places.map(({ id, name, hosts }) => ({
      id,
      name,
      vendor: "",
      category: "chat" as const,
      hosts: bare(hosts),
      home: "",
    }));
    return compileMatcher(tools)(address)?.tool.id ?? null;
  }

  /** Prints under two keys would never meet. */
  const key = () =>
    makeOnce(database, "sourceKey", () => {
      const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Int32Array(4));
      return [a, b, c, d];
    });

  return {
    expire: ({ sources }) => expire(sources ?? {}),
    handlers: {
      "get-source-key": async (_, { url }) => {
        const rules = await section();
        return { key: rules && placeOf(rules, url) !== null ? await key() : null };
      },
      "keep-source": async ({ prints }, { url }) => {
        const rules = await section();
        const source = rules && placeOf(rules, url);
        if (!rules || !source) return { kept: 0 };
        await expire(rules);
        await database.sources.add({ source, at: now(), prints });
        await makeRoom(database);
        return { kept: prints.length };
      },
      "get-sources": async ({ version }) => {
        const rules = await section();
        if (!rules) return { sources: null, same: version === "" };
        await expire(rules);
        const rows = await database.sources.orderBy("id").toArray();
        const names = rules.places.map(({ id, name, severity = "high" }) => ({ id, name, severity }));
        const at = JSON.stringify([rows[0]?.id, rows.at(-1)?.id, rows.length, names]);
        if (at === version) return { sources: null, same: true };
        const prints: SourcesHere["prints"] = Object.fromEntries(
          names.map(({ id }) => [id, [...new Set(rows.filter(({ source }) => source === id).flatMap((row) => row.prints))]]),
        );
        return { sources: { key: await key(), places: names, prints, version: at }, same: false };
      },
    },
  };
}

async function makeRoom(database: Database): Promise<void> {
  const rows = await database.sources.orderBy("id").toArray();
  let left = rows.reduce((sum, { prints }) => sum + prints.length, 0);
  const gone: number[] = [];
  for (const { id, prints } of rows) {
    if (left <= mostPrints || id === undefined) break;
    left -= prints.length;
    gone.push(id);
  }
  if (gone.length > 0) await database.sources.bulkDelete(gone);
}

function bare(hosts: SourceSection["places"][number]["hosts"]) {
  return hosts.map(({ host, paths }) => (paths ? { host, paths } : { host }));
}
