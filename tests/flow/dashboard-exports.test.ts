/** Tables as files, and named views: all rows and no others, to whom the page is shown, and nobody else's. */
import { expect, test } from "vitest";
import { parseCsv } from "../../lib/core/csv.ts";
import { tableExports } from "../../server/exports/all-exports.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { testServer } from "./support/server-app.ts";
import { signedInAs, withToken } from "./support/signed-in.ts";

const server = testServer("embedded");

const rowsOf = (csv: string): string[][] => {
  const parsed = parseCsv(csv, ",");
  if ("problem" in parsed) throw new Error(parsed.problem.expected);
  return parsed.rows;
};

/** More than a page of the list, and than a bundle of the export. */
async function manyActivities(count: number): Promise<void> {
  const device = await server().enroll({ group: "=cmd()", extensionVersion: "+1" });
  for (let from = 0; from < count; from += 100) {
    const events = Array.from({ length: Math.min(100, count - from) }, (_, index) => ({
      seq: from + index + 1,
      activity: sampleActivity(from + index, { rule: "@SUM(A1)" }),
    }));
    await device.sendEvents(events);
  }
}

test("every table can be taken along, by whoever may see its page, and it is written down", async () => {
  await manyActivities(3);
  const owner = await signedInAs(server(), "owner");
  const works = await signedInAs(server(), "works-council");
  for (const { path, columns } of tableExports) {
    const address = path.replace(":tool", "chatgpt");
    const csv = await owner.ask("GET", `${address}.csv`);
    expect([address, csv.statusCode], csv.body).toEqual([address, 200]);
    expect(csv.headers["content-disposition"]).toMatch(/^attachment; filename="waymark-[a-z]+-2026-11-\d\d\.csv"$/);
    expect(rowsOf(csv.body)[0]).toEqual(columns);
    const json = await owner.ask("GET", `${address}.json`);
    // The log holds by then that it was taken along.
    expect(json.json()).toHaveLength(rowsOf(csv.body).length - 1 + (path === "/api/audit" ? 1 : 0));
    const page = await works.ask("GET", path === "/api/inventory/:tool/activities" ? "/api/inventory/chatgpt" : address);
    expect([address, (await works.ask("GET", `${address}.csv`)).statusCode]).toEqual([address, page.statusCode]);
  }
  const log = await owner.ask("GET", "/api/audit?size=1000");
  const actions = (log.json() as { rows: { action: string }[] }).rows.map(({ action }) => action);
  for (const { path } of tableExports) expect(actions).toContain(`GET ${path}.csv`);
});

test("all activities of a tool, each once, past any page", async () => {
  await manyActivities(2_345);
  const analyst = await signedInAs(server(), "analyst");
  const rows = rowsOf((await analyst.ask("GET", "/api/inventory/chatgpt/activities.csv")).body).slice(1);
  expect(rows).toHaveLength(2_345);
  expect(new Set(rows.map(([id]) => id)).size).toBe(2_345);
  const json = (await analyst.ask("GET", "/api/inventory/chatgpt/activities.json")).json() as { id: string }[];
  expect(json.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
});

test("a text that a spreadsheet would run is a text in the file", async () => {
  await manyActivities(1);
  const analyst = await signedInAs(server(), "analyst");
  const [, device] = rowsOf((await analyst.ask("GET", "/api/devices.csv")).body);
  expect(device).toContain("'=cmd()");
  expect(device).toContain("'+1");
  expect((await analyst.ask("GET", "/api/inventory/chatgpt/activities.csv")).body).toContain("'@SUM(A1)");
});

test("the filter of the page is the filter of the file, and a wrong one is refused by name", async () => {
  const device = await server().enroll({});
  await device.sendEvents([
    { seq: 1, activity: sampleActivity(1) },
    { seq: 2, activity: sampleActivity(2, { tool: "grammarly", host: "grammarly.com" }) },
  ]);
  const analyst = await signedInAs(server(), "analyst");
  const tools = (body: string) =>
    rowsOf(body)
      .slice(1)
      .map(([tool]) => tool);
  expect(tools((await analyst.ask("GET", "/api/inventory.csv?category=writing")).body)).toEqual(["grammarly"]);
  expect(tools((await analyst.ask("GET", "/api/inventory.csv?from=now-7d")).body).sort()).toEqual(["chatgpt", "grammarly"]);
  expect(tools((await analyst.ask("GET", "/api/inventory.csv?from=2026-01-01&to=2026-01-31")).body)).toEqual([]);
  const wrong = await analyst.ask("GET", "/api/inventory.csv?status=lovely");
  expect([wrong.statusCode, wrong.json()]).toMatchObject([400, { error: "invalid" }]);
  expect((await analyst.ask("GET", "/api/inventory.csv?page=2")).statusCode).toBe(400);
});

test("the browsers of the page are the browsers of the file", async () => {
  await server().enroll({ group: "Away" });
  server().clock.now += 8 * 86_400_000;
  await server().enroll({ group: "Here" });
  const analyst = await signedInAs(server(), "analyst");
  const groups = async (query: string) =>
    rowsOf((await analyst.ask("GET", `/api/devices.csv${query}`)).body).map(([, , , group]) => group);
  expect(await groups("?state=silent")).toEqual(["group", "Away"]);
  expect((await groups("")).sort()).toEqual(["Away", "Here", "group"]);
  expect((await analyst.ask("GET", "/api/devices.csv?state=lovely")).statusCode).toBe(400);
});

test("a span of days has its own figures and those of the span before", async () => {
  const device = await server().enroll({});
  await device.sendEvents([{ seq: 1, activity: sampleActivity(1) }]);
  server().clock.now += 8 * 86_400_000;
  await device.sendEvents([2, 3].map((seq) => ({ seq, activity: sampleActivity(seq, { occurredAt: server().clock.now }) })));
  const analyst = await signedInAs(server(), "analyst");
  const { rows } = (await analyst.ask("GET", "/api/inventory?from=now-7d")).json();
  expect(rows).toMatchObject([{ tool: "chatgpt", activities: 3, period: { activities: 2, held: 2, before: 1, heldBefore: 1 } }]);
});

test("views are their owner's: named, changed under the same name, forgotten, and never another's", async () => {
  const one = await signedInAs(server(), "analyst");
  const other = await signedInAs(server(), "owner");
  const view = { name: "Mine", page: "/inventory", search: "status=blocked" };
  const { id } = (await one.ask("POST", "/api/session/views", view)).json() as { id: string };
  const again = (await one.ask("POST", "/api/session/views", { ...view, search: "q=x" })).json();
  expect(again).toMatchObject({ id, search: "q=x" });
  expect((await one.ask("GET", "/api/session/views")).json()).toEqual({ rows: [{ id, ...view, search: "q=x" }] });
  expect((await other.ask("GET", "/api/session/views")).json()).toEqual({ rows: [] });
  expect((await other.ask("DELETE", `/api/session/views/${id}`)).statusCode).toBe(404);
  expect((await one.ask("DELETE", `/api/session/views/${id}`)).statusCode).toBe(204);
  expect((await one.ask("DELETE", `/api/session/views/${id}`)).statusCode).toBe(404);
});

test.each([
  [{ name: " ", page: "/inventory", search: "" }, "name"],
  [{ name: "x", page: "https://elsewhere.example", search: "" }, "page"],
  [{ name: "x", page: "//elsewhere.example", search: "" }, "page"],
  [{ name: "x", page: "/inventory", search: "a#b" }, "search"],
])("the view %j is refused, naming %s", async (view, field) => {
  const one = await signedInAs(server(), "analyst");
  const reply = await one.ask("POST", "/api/session/views", view);
  expect([reply.statusCode, reply.json()]).toMatchObject([400, { field }]);
});

test("a program has no views, and at most a hundred are kept", async () => {
  const owner = await signedInAs(server(), "owner");
  const program = await withToken(server(), owner, ["activities:read"]);
  expect((await program.ask("GET", "/api/session/views")).statusCode).toBe(403);
  for (let number = 0; number < 100; number++) {
    await owner.ask("POST", "/api/session/views", { name: `${number}`, page: "/inventory", search: "" });
  }
  expect((await owner.ask("POST", "/api/session/views", { name: "one more", page: "/inventory", search: "" })).statusCode).toBe(
    409,
  );
  expect((await owner.ask("POST", "/api/session/views", { name: "7", page: "/inventory", search: "q=y" })).statusCode).toBe(200);
});
