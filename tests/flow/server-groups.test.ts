/** Groups from the company's directory: brought in as a file, kept without names, and on every browser within a minute. */
import { describe, expect, test } from "vitest";
import { decide } from "../../lib/core/policy/decide.ts";
import type { GroupsReply, GroupsReport } from "../../lib/schema/directory-api.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { connectedWorker } from "./support/connected-worker.ts";
import { personAt } from "./support/person-at.ts";
import { onEachDatabase, type TestServer, testServer } from "./support/server-app.ts";

async function bringIn(server: TestServer, file: string, preview = false): Promise<GroupsReport> {
  const ada = await personAt(server, `ada${Math.random()}`);
  const answer = await ada.file(`/api/groups${preview ? "?preview=1" : ""}`, file);
  expect(answer.statusCode).toBe(200);
  return answer.json<GroupsReport>();
}

onEachDatabase("groups of people", (server) => {
  const stored = () => server().deps.database.db.selectFrom("group_members").selectAll().execute();

  test("a file replaces the one before; what is wrong in it is named by line, and no name is kept", async () => {
    const file =
      "person,group\nana@company.example,Research\nANA@company.example ,Board\nben@company.example,\n,Sales\nb-0000000000,Sales\n";
    expect(await bringIn(server(), file, true)).toMatchObject({ preview: true, rows: 5, people: 1, groups: 2, bad: 3 });
    expect(await stored()).toEqual([]);
    const { problems, ...report } = await bringIn(server(), file);
    expect(report).toEqual({ preview: false, rows: 5, people: 1, groups: 2, browsers: 0, bad: 3 });
    expect(problems.map(({ row, field }) => [row, field])).toEqual([
      [4, "group"],
      [5, "person"],
      [6, "browser"],
    ]);
    const rows = await stored();
    expect(rows.map((row) => row.group_name).sort()).toEqual(["Board", "Research"]);
    expect(JSON.stringify(rows)).not.toMatch(/ana|company/i);
    await bringIn(server(), "user;department\nben@company.example;Law\n");
    expect((await stored()).map((row) => row.group_name)).toEqual(["Law"]);
  });

  test("a browser is told the groups of its person, its token's, and those that name the browser itself", async () => {
    const device = await server().enroll({ personHint: "Ana@Company.example", group: "Berlin" });
    const other = await server().enroll({ personHint: "ben@company.example" });
    const pseudonym = server().deps.pseudonyms.device(other.deviceId);
    await bringIn(server(), `person,group\nana@company.example,Research\n${pseudonym},Pilots\n`);
    const told = async (one: typeof device) => {
      const beat = {
        ...{ schema: 1, deviceId: one.deviceId, epoch: 1, sentAt: server().clock.now, extensionVersion: "0.1.0" },
        ...{ browser: { name: "chromium", version: "156" }, installType: "admin", configErrors: [], coverage: [] },
        policy: { name: "Ours", source: "server", seq: 1, stale: false },
        outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: null },
      };
      return (await one.post("/v1/heartbeat", beat)).json<{ groups: string[] }>().groups;
    };
    expect([await told(device), await told(other)]).toEqual([["Berlin", "Research"], ["Pilots"]]);
  });

  test("the list names no group behind which fewer than five people stand", async () => {
    const five = Array.from({ length: 5 }, (_, index) => `p${index}@company.example,Sales`);
    await bringIn(server(), ["person,group", ...five, "p0@company.example,Board"].join("\n"));
    const ada = await personAt(server(), "ada");
    expect((await ada.get("/api/groups")).json<GroupsReply>()).toEqual({ groups: [{ group: "Sales", people: 5 }], small: 1 });
  });
});

describe("to the rule that names a group", () => {
  const server = testServer("embedded");
  const connected = connectedWorker(server);

  test("a new group counts at the browser's next look, not at its daily sign of life", async () => {
    const { worker, world } = connected();
    await worker.tick();
    const policy: Policy = {
      ...{ version: 1, name: "Ours", otherwise: "record", status: {}, approved: [] },
      rules: [{ id: "research", when: { groups: ["Research"] }, action: "block" }],
    };
    const { policies } = server().deps;
    const origin = { source: "dashboard", by: null, note: "", text: null, coSigned: [] } as const;
    await policies.publish(policy, origin, (await policies.current()).seq);
    const decided = async () => {
      world.now += 60_000;
      await worker.lookForNews();
      const inForce = (await worker.handlers["get-policy"]({})).policy;
      return decide({ findings: [], unscanned: null, tool: "chatgpt", policy: inForce });
    };
    expect(await decided()).toMatchObject({ action: "allow", rule: null });
    await bringIn(server(), "person,group\nada@example.com,Research\n");
    expect(await decided()).toMatchObject({ action: "block", rule: "research" });
    await bringIn(server(), "person,group\nben@example.com,Research\n");
    expect(await decided()).toMatchObject({ action: "allow", rule: null });
  });
});
