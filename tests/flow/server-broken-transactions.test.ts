/**
 * A batch whose transaction breaks, at each of its statements in turn, before it was carried out or after: nothing of it is there, it is
 * answered 503, and sent again it is there exactly once, counted once.
 */
import type { KyselyPlugin } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { createApp } from "../../server/app.ts";
import { storedIn } from "./support/load.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, type TestServer } from "./support/server-app.ts";
import { batchBody, signedRequest } from "./support/server-device.ts";

/** What breaks next: the statement of that number, counted from the request on. */
interface Fault {
  at: number | null;
  before: boolean;
  seen: number;
}

/** As PostgreSQL says that it is shutting down. */
const shutdown = () => Object.assign(new Error("terminating connection"), { code: "57P01" });

function breaking(fault: Fault): KyselyPlugin {
  const breaks = (before: boolean) => fault.at === fault.seen && fault.before === before;
  return {
    transformQuery({ node }) {
      fault.seen++;
      if (breaks(true)) throw shutdown();
      return node;
    },
    async transformResult({ result }) {
      if (breaks(false)) throw shutdown();
      return result;
    },
  };
}

onEachDatabase("a transaction that breaks", (server: () => TestServer) => {
  const fault: Fault = { at: null, before: true, seen: 0 };
  let app: ReturnType<typeof createApp>;
  beforeEach(() => {
    const { deps } = server();
    const { database } = deps;
    app = createApp({ ...deps, database: { ...database, db: database.db.withPlugin(breaking(fault)) } });
    return () => app.close();
  });

  test.each([true, false])("at each statement in turn (before it: %s)", { timeout: 60_000 }, async (before) => {
    Object.assign(fault, { at: null, before, seen: 0 });
    const device = await server().enroll();
    const send = async (body: object) => {
      fault.seen = 0;
      const now = server().clock.now;
      return app.inject(await signedRequest({ key: device.key, keyId: device.deviceId, now }, "POST", "/v1/events", body));
    };
    const acknowledged: string[] = [];
    let broke = 0;
    for (let number = 1; ; number++) {
      // New activities, and a later revision of one that is known: every statement has work.
      const events = [2 * number - 1, 2 * number].map((seq) => ({ seq, activity: sampleActivity(seq) }));
      const revised = {
        seq: 2 * number,
        activity: { ...sampleActivity(2), revision: Math.min(number - 1, 9), outcome: "redacted" },
      };
      const body = batchBody(device.deviceId, server().clock.now, number > 1 && number < 10 ? [events[0], revised] : events);
      const stood = await storedIn(server());
      fault.at = number;
      const first = await send(body);
      fault.at = null;
      if (first.statusCode === 503) {
        broke++;
        expect(first.headers["retry-after"]).toBeDefined();
        expect(await storedIn(server()), `after statement ${number}`).toEqual(stood);
      }
      expect((await send(body)).statusCode).toBe(200);
      expect((await send(body)).json().rejected).toEqual([]);
      acknowledged.push(events[0]?.activity.id ?? "");
      if (first.statusCode === 200) break;
    }
    // As many statements as a batch has; fewer would mean that the fault was never where it should be.
    expect(broke).toBeGreaterThan(8);
    const stored = await storedIn(server());
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    const totals = await server().deps.database.db.selectFrom("tool_totals").select("count").where("part", "=", "all").execute();
    expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(stored.length);
  });
});
