/** Whatever is asked of the figures, and whatever is subtracted from what: no number stands for fewer people than are set. */
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countUsageAhead } from "../../server/privacy/usage-ahead.ts";
import { tenantId } from "../../server/storage/tenant.ts";
import { startOfTime, testServer } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";

const server = testServer("embedded");
const fewest = 5;
const tools = ["chatgpt", "grammarly", "claude"];
const groups = ["Sales", "Law", ""];
const day = 86_400_000;

interface Use {
  readonly person: number;
  readonly group: string;
  readonly tool: string;
  /** 0 is the week that is not over. */
  readonly back: number;
  readonly count: number;
}

/** Cells of three to seven people: there suppression can go wrong. */
const uses = fc
  .array(
    fc.record({
      people: fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 3, maxLength: 7 }),
      group: fc.constantFrom(...groups),
      tool: fc.constantFrom(...tools),
      back: fc.nat({ max: 3 }),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((cells) => cells.flatMap(({ people, ...cell }) => people.map((person): Use => ({ ...cell, person }))));

const mondays = [0, 1, 2, 3].map((back) => {
  const monday = Math.floor((startOfTime - 4 * day) / (7 * day)) * 7 * day + 4 * day;
  return new Date(monday - back * 7 * day).toISOString().slice(0, 10);
});

async function store(given: readonly Use[]): Promise<void> {
  const { db } = server().deps.database;
  for (const table of ["week_counts", "devices", "usage_answers"] as const) await db.deleteFrom(table).execute();
  const seats = new Map(given.map(({ person, group }) => [`${person} ${group}`, { person, group, id: randomUUID() }]));
  const device = { tenant_id: tenantId, token_hash: "t", browser_name: "chrome", browser_version: "1", extension_version: "1" };
  for (const { person, group, id } of seats.values()) {
    const own = { device_id: id, public_key: id, person_hash: `person${person}`, group_name: group === "" ? null : group };
    await db
      .insertInto("devices")
      .values({ ...device, ...own, enrolled_at: new Date(startOfTime) } as never)
      .execute();
  }
  const sums = new Map<string, number>();
  for (const { person, group, tool, back, count } of given) {
    const key = [mondays[back], tool, seats.get(`${person} ${group}`)?.id].join(" ");
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  const rows = [...sums].map(([key, count]) => {
    const [week = "", tool = "", device_id = ""] = key.split(" ");
    return { tenant_id: tenantId, week, part: "all", tool, device_id, count };
  });
  if (rows.length > 0)
    await db
      .insertInto("week_counts")
      .values(rows as never)
      .execute();
}

/** What may be said: sums of cells (tool, group, week that is over) of enough people. */
function allowed(
  given: readonly Use[],
  weeks: number,
  group: string | undefined,
): Map<string, { activities: number; people: number }> {
  const said = new Map<string, { activities: number; people: number }>();
  for (const tool of tools) {
    const cells = groups
      .filter((one) => group === undefined || one === group)
      .flatMap((one) =>
        [1, 2, 3]
          .filter((back) => back <= weeks)
          .map((back) => given.filter((use) => use.tool === tool && use.group === one && use.back === back)),
      )
      .filter((cell) => new Set(cell.map(({ person }) => person)).size >= fewest);
    if (cells.length === 0) continue;
    const people = new Set(cells.flat().map(({ person }) => person)).size;
    said.set(tool, { activities: cells.flat().reduce((sum, { count }) => sum + count, 0), people: people - (people % fewest) });
  }
  return said;
}

test("every answer, for every span and group, is a sum of cells that enough people stand behind", {
  timeout: 240_000,
}, async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(uses, async (given) => {
      // Somebody else each time: nobody may ask as often as all of this does.
      const { ask } = await signedInAs(server(), "works-council");
      await store(given);
      for (const ahead of [false, true]) {
        if (ahead) await countUsageAhead(server().deps);
        for (const weeks of [1, 2, 3, 4, 13]) {
          for (const group of [undefined, ...groups.filter((one) => one !== ""), "Nobody's"]) {
            const asked = `/api/usage?weeks=${weeks}${group === undefined ? "" : `&group=${encodeURIComponent(group)}`}`;
            const { rows } = (await ask("GET", asked)).json() as { rows: { tool: string; activities: number; people: number }[] };
            const got = new Map(rows.map(({ tool, activities, people }) => [tool, { activities, people }]));
            expect(got, asked).toEqual(allowed(given, weeks, group));
            shown += rows.length;
          }
        }
      }
    }),
    { numRuns: 30 },
  );
  expect(shown).toBeGreaterThan(50);
});

/** One more, or one fewer, than are told; beyond the second step, too. */
const seen = fc.array(fc.record({ people: fc.integer({ min: 1, max: 17 }), devices: fc.integer({ min: 1, max: 17 }) }), {
  minLength: tools.length,
  maxLength: tools.length,
});
type Seen = readonly { readonly people: number; readonly devices: number }[];

async function storeSeen(given: Seen): Promise<void> {
  const { db } = server().deps.database;
  await db.deleteFrom("tool_totals").execute();
  const at = new Date(startOfTime);
  const row = { tenant_id: tenantId, slot: 0, severity: 0, first_at: at, last_at: at };
  const rows = given.flatMap((counts, index) =>
    Object.entries({ ...counts, all: 1 }).map(([part, count]) => ({ ...row, tool: tools[index]!, part, count })),
  );
  await db.insertInto("tool_totals").values(rows).execute();
}

const told = (count: number) => (count < fewest ? null : count - (count % fewest));

/** Every way on which the inventory goes out, in every order. */
async function inventoryPaths(): Promise<string> {
  const { ask } = await signedInAs(server(), "analyst");
  const bodies: string[] = [];
  for (const sort of ["people", "devices", "name"])
    for (const order of ["asc", "desc"])
      for (const kind of ["", ".csv", ".json"])
        bodies.push((await ask("GET", `/api/inventory${kind}?sort=${sort}&order=${order}`)).body);
  for (const tool of tools) bodies.push((await ask("GET", `/api/inventory/${tool}`)).body);
  return bodies.join("\n");
}

test("the inventory tells people and browsers from five on, by fives, and no order tells more", {
  timeout: 240_000,
}, async () => {
  const { ask } = await signedInAs(server(), "analyst");
  await fc.assert(
    fc.asyncProperty(seen, async (given) => {
      await storeSeen(given);
      const { rows } = (await ask("GET", "/api/inventory")).json() as { rows: ({ tool: string } & Seen[number])[] };
      const got = new Map(rows.map(({ tool, people, devices }) => [tool, { people, devices }]));
      const right = given.map(({ people, devices }, index) => [tools[index], { people: told(people), devices: told(devices) }]);
      expect(got).toEqual(new Map(right as never));
      const exact = await inventoryPaths();
      // As many people as are told, and no more, look the same on every path.
      await storeSeen(given.map(({ people, devices }) => ({ people: told(people) ?? 1, devices: told(devices) ?? 1 })));
      expect(exact).toBe(await inventoryPaths());
    }),
    { numRuns: 15 },
  );
});
