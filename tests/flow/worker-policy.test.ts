/** What a browser makes of the company's policy: how soon it hears of another, what it keeps, and which rules count on it. */
import { beforeEach, expect, test } from "vitest";
import { stageOf } from "../../lib/core/policy/apply-rollouts.ts";
import { decide } from "../../lib/core/policy/decide.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { connectedWorker } from "./support/connected-worker.ts";
import { testServer } from "./support/server-app.ts";

const server = testServer("embedded");
const connected = connectedWorker(server);
const day = 86_400_000;

const base: Policy = { version: 1, name: "Ours", otherwise: "record", status: {}, approved: [], rules: [] };
const origin = { source: "dashboard", by: null, note: "", text: null, coSigned: [] } as const;
async function publish(part: Partial<Policy>): Promise<void> {
  const { policies } = server().deps;
  const { seq } = await policies.current();
  expect(await policies.publish({ ...base, ...part }, origin, seq)).not.toBeNull();
}
const inForce = async () => (await connected().worker.handlers["get-policy"]({})).policy;

beforeEach(async () => {
  await connected().worker.tick();
  connected().world.now += 60_000;
});

test("another policy is in force at the next look, long before the next round; without news nothing is asked", async () => {
  const { world, worker } = connected();
  const before = world.announced.length;
  await worker.lookForNews();
  expect(world.announced.length).toBe(before);
  await publish({ status: { chatgpt: "blocked" } });
  world.now += 45_000;
  await worker.lookForNews();
  expect(world.announced.at(-1)?.policy).toMatchObject({ name: "Ours", status: { chatgpt: "blocked" } });
  connected().reachable = false;
  await publish({ name: "Later" });
  world.now += 45_000;
  await worker.lookForNews();
  expect((await inForce()).name).toBe("Ours");
});

test("the server hears at once which version a browser has taken, and which keys it trusts", async () => {
  const { world, worker } = connected();
  const { policies, database } = server().deps;
  const told = () => database.db.selectFrom("devices").select(["policy_seq", "policy_keys"]).executeTakeFirstOrThrow();
  await publish({ name: "Next" });
  await policies.keys.announce();
  world.now += 45_000;
  await worker.lookForNews();
  const { thumbprint, next } = policies.keys;
  expect(await told()).toEqual({ policy_seq: (await policies.current()).seq, policy_keys: [thumbprint, next] });
  await policies.keys.switchOver();
  await policies.keys.retire();
  world.now += 45_000;
  await worker.lookForNews();
  expect((await told()).policy_keys).toEqual([next]);
});

test("news that come while the policy is being asked for are not lost", async () => {
  const { world, worker } = connected();
  world.now += 3_600_000;
  // The answer to the round before is on its way back while the next version is published and heard of.
  let looked: Promise<void> | null = null;
  const ask = world.fetch;
  world.fetch = async (url, init) => {
    const answer = await ask(url, init);
    if (looked === null && url.endsWith("/v1/policy")) {
      await publish({ name: "Next" });
      const heard = new Promise<void>((done) => {
        world.fetch = async (...next) => {
          const said = await ask(...next);
          setTimeout(done, 50);
          return said;
        };
      });
      looked = worker.lookForNews();
      await heard;
    }
    return answer;
  };
  await worker.tick();
  await looked;
  expect((await inForce()).name).toBe("Next");
});

test("60 days without the server: the last good policy stays, is marked, and the mark is reported when the server is back", async () => {
  const { world, worker } = connected();
  await publish({ rules: [{ id: "stale", when: { browser: ["stale"] }, action: "block" }] });
  await worker.lookForNews();
  connected().reachable = false;
  world.now += 60 * day;
  await worker.tick();
  const policy = await inForce();
  expect(policy).toMatchObject({ name: "Ours", here: { browser: ["managed", "stale"] } });
  expect(decide({ findings: [], unscanned: null, tool: "chatgpt", policy })).toMatchObject({ action: "block", rule: "stale" });
  expect((await worker.handlers["get-status"]({})).policy.stale).toBe(true);
});

test("a rule that comes in by steps is on this browser what the server draws for it", async () => {
  const rollout = { at: 0, steps: [{ stage: "enforce" as const, percent: 50 }] };
  const rules = Array.from({ length: 40 }, (_, index) => ({ id: `rule-${index}`, when: {}, action: "block" as const, rollout }));
  await publish({ rules });
  await connected().worker.lookForNews();
  const [device] = await server().deps.database.db.selectFrom("devices").select("device_id").execute();
  const outside = rules.filter((rule) => stageOf(rule, device!.device_id) === "observe").map(({ id }) => id);
  expect(outside.length).toBeGreaterThan(5);
  expect(outside.length).toBeLessThan(35);
  expect((await inForce()).observed).toEqual(outside);
  const halted = { ...rollout, halted: { reason: "too many", at: new Date(server().clock.now).toISOString() } };
  await publish({ rules: rules.map((rule) => ({ ...rule, rollout: halted })) });
  connected().world.now += 60_000;
  await connected().worker.lookForNews();
  const policy = await inForce();
  expect(policy.observed).toHaveLength(40);
  expect(decide({ findings: [], unscanned: null, tool: "chatgpt", policy }).action).toBe("record");
});

test("groups are those that IT has set and those that the company's server says", async () => {
  const { world, worker } = connected();
  await server()
    .deps.database.db.updateTable("devices")
    .set({ group_name: "Sales", groups: JSON.stringify(["Managers"]) })
    .execute();
  world.managed = { ...(world.managed as object), group: "Berlin" };
  world.now += 2 * day;
  await worker.tick();
  const { here } = await inForce();
  expect(here?.groups).toEqual(["Berlin", "Sales", "Managers"]);
});

test("a policy for a newer Waymark is not taken, and it is said why", async () => {
  await publish({ minExtension: "99.0" });
  await connected().worker.lookForNews();
  expect((await inForce()).name).not.toBe("Ours");
  const { configErrors } = await connected().worker.handlers["get-status"]({});
  expect(configErrors).toContainEqual({ source: "server", field: "policy.claims.minExt", expected: "Waymark 99.0 or newer" });
});

test("of two policies that come one upon the other the later one counts, and the browser is asked for one thing at a time", async () => {
  const { world, worker } = connected();
  const asked: string[] = [];
  let done = () => {};
  const taken = new Promise<void>((resolve) => {
    done = resolve;
  });
  world.enforce = async ({ name }) => {
    asked.push(name);
    // The second time it is done for the gates, which are told afterwards.
    if (asked.length === 2) await taken;
    return [];
  };
  world.managed = { policy: { ...base, name: "First" } };
  const first = worker.tick();
  await expect.poll(() => asked).toEqual(["First", "First"]);
  world.managed = { policy: { ...base, name: "Second" } };
  const second = worker.tick();
  for (let turn = 0; turn < 500; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toEqual(["First", "First"]);
  done();
  await Promise.all([first, second]);
  expect(asked.at(-1)).toBe("Second");
  expect(world.announced.at(-1)?.policy.name).toBe("Second");
});
