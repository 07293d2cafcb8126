/** Findings from real activities over the real API: opened, shown, decided, closed and opened again, on both databases. */
import { describe, expect, test } from "vitest";
import type { FindingCount } from "../../lib/schema/activity.ts";
import { assetReply } from "../../lib/schema/asset-card.ts";
import { findingReply, findingsReply } from "../../lib/schema/risk-finding.ts";
import { refusal } from "../../lib/schema/wire.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { runRules } from "../../server/findings/run-rules.ts";
import { askFresh } from "./support/ask-fresh.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, startOfTime, type TestServer } from "./support/server-app.ts";

const day = 86_400_000;
const card: FindingCount = {
  detector: "payment-card",
  category: "payment",
  family: "CARD",
  severity: "high",
  confidence: "certain",
  count: 2,
  distinct: 1,
};

let number = 0;

/** What these tests do with a server again and again. */
function use(server: () => TestServer) {
  const ask: ReturnType<typeof askFresh> = (...given) => askFresh(server())(...given);

  async function paste(changes: Parameters<typeof sampleActivity>[1] = {}, device?: Awaited<ReturnType<TestServer["enroll"]>>) {
    const from = device ?? (await server().enroll());
    number++;
    const activity = sampleActivity(number, { occurredAt: server().clock.now - 1000, outcome: "overridden", ...changes });
    const reply = await from.sendEvents([{ seq: number, activity }]);
    expect(reply.rejected).toEqual([]);
    return from;
  }

  const list = async (query = "") => findingsReply.parse((await ask("GET", `/api/findings${query}`)).json());
  return { ask, paste, list };
}

const options = { policy: { ...nudgePolicy, status: { grammarly: "approved" } } } as const;

onEachDatabase(
  "findings come and go",
  (server) => {
    const { ask, paste, list } = use(server);

    test("a paste into an unapproved tool opens a finding; it closes, and comes back with new evidence", async () => {
      await paste({ findings: [card] });
      expect(await runRules(server().deps)).toMatchObject({ reopened: 0, closed: 0 });
      const before = await list("?rule=sensitive-data,unapproved-tool,new-tool");
      expect(before.rows.map(({ rule, asset, status }) => [rule, asset, status]).sort()).toEqual([
        ["new-tool", "chatgpt", "open"],
        ["sensitive-data", "chatgpt", "open"],
      ]);
      const first = before.rows.find(({ rule }) => rule === "sensitive-data") as (typeof before.rows)[number];
      const shown = findingReply.parse((await ask("GET", `/api/findings/${first.id}`)).json());
      expect(Math.round(shown.parts.reduce((all, { value }) => all * value, 1))).toBe(shown.finding.score);
      expect(shown.facts).toContainEqual({ label: "By", value: "fewer than 5 people" });
      expect(shown.history.map(({ what }) => what)).toEqual(["opened"]);

      // The same again changes nothing.
      expect(await runRules(server().deps)).toEqual({ opened: 0, reopened: 0, closed: 0 });

      const closing = { ids: [first.id], status: "resolved", reason: "They have an approved tool now." };
      expect((await ask("POST", "/api/findings/changes", closing)).json()).toEqual({ changed: 1 });
      // Old evidence does not open it again; new evidence does.
      server().clock.now += 60_000;
      expect(await runRules(server().deps)).toEqual({ opened: 0, reopened: 0, closed: 0 });
      await paste({ findings: [card] });
      expect(await runRules(server().deps)).toMatchObject({ reopened: 1 });
      const again = findingReply.parse((await ask("GET", `/api/findings/${first.id}`)).json());
      expect(again.finding).toMatchObject({ status: "open", reopened: 1 });
      expect(again.history.map(({ what, by }) => [what, by === null])).toEqual([
        ["reopened", true],
        ["status", false],
        ["opened", true],
      ]);

      // A month without use, and the rules close what is not seen any more.
      server().clock.now += 31 * day;
      expect((await runRules(server().deps)).closed).toBeGreaterThanOrEqual(1);
      expect((await list("?rule=sensitive-data&status=resolved")).total).toBe(1);
    });

    test("what was held opens none, however grave, where only what is slight of its kind went out", async () => {
      const mail: FindingCount = {
        ...card,
        detector: "email-address",
        category: "personal",
        family: "EMAIL",
        severity: "high",
        count: 12,
      };
      const name: FindingCount = { ...mail, detector: "person-name", family: "PERSON", severity: "low", count: 1 };
      const opened = async () => {
        await runRules(server().deps);
        return (await list("?rule=sensitive-data&status=open")).rows.map(({ title }) => title.split(" went")[0]);
      };
      const device = await paste({ outcome: "redacted", findings: [mail] });
      await paste({ kind: "send", outcome: "allowed", findings: [name] }, device);
      expect(await opened()).not.toContainEqual("Personal data");
      await paste({ findings: [{ ...mail, severity: "medium" }] }, device);
      expect(await opened()).toContainEqual("Personal data");
    });

    test("accepting needs a reason and an end; after it the finding is open again", async () => {
      const device = await paste({ findings: [card] });
      await runRules(server().deps);
      const [row] = (await list("?rule=sensitive-data")).rows;
      const ids = [row?.id];
      for (const [body, field] of [
        [{ ids, status: "accepted", acceptDays: 30 }, "reason"],
        [{ ids, status: "accepted", reason: "Known." }, "acceptDays"],
        [{ ids, status: "resolved", reason: "x", acceptDays: 30 }, "acceptDays"],
        [{ ids, status: "false-positive" }, "reason"],
        [{ ids: [] }, "ids"],
        [{ ids, ticket: { key: "A-1", url: "javascript:alert(1)" } }, "ticket.url"],
      ] as const) {
        const answer = await ask("POST", "/api/findings/changes", body);
        expect([answer.statusCode, refusal.parse(answer.json()).field]).toEqual([400, field]);
      }
      await ask("POST", "/api/findings/changes", { ids, status: "accepted", reason: "Trial until May.", acceptDays: 30 });
      server().clock.now += 29 * day;
      await paste({ findings: [card] }, device);
      expect((await runRules(server().deps)).reopened).toBe(0);
      server().clock.now += 2 * day;
      await runRules(server().deps);
      const [after] = (await list("?rule=sensitive-data")).rows;
      expect(after).toMatchObject({ status: "open", reopened: 1, acceptedUntil: null });
    });
  },
  options,
);

onEachDatabase(
  "findings are worked on",
  (server) => {
    const { ask, paste, list } = use(server);

    test("one bad id of many changes none; owner, due date and ticket are kept with their history", async () => {
      await paste({ findings: [card] });
      await runRules(server().deps);
      const ids = (await list()).rows.map(({ id }) => id);
      const wrong = await ask("POST", "/api/findings/changes", {
        ids: [...ids, "00000000-0000-4000-8000-000000000000"],
        owner: "Dana Petrov",
      });
      expect(wrong.statusCode).toBe(404);
      expect((await list("?owner=none")).total).toBe(ids.length);
      const ticket = { key: "SEC-12", url: "https://tracker.example/SEC-12" };
      await ask("POST", "/api/findings/changes", { ids, owner: "Dana Petrov", dueAt: startOfTime + 3 * day, ticket });
      const mine = await list("?owner=Dana Petrov".replace(" ", "%20"));
      expect(mine.total).toBe(ids.length);
      expect(mine.rows[0]).toMatchObject({ ticket, dueAt: startOfTime + 3 * day });
      server().clock.now += 4 * day;
      expect((await list("?due=overdue")).total).toBe(ids.length);
      const { history } = findingReply.parse((await ask("GET", `/api/findings/${ids[0]}`)).json());
      expect(history.map(({ what }) => what)).toEqual(["ticket", "due", "owner", "opened"]);
    });

    test("a report of a false positive lowers its rule's rank and stays closed", async () => {
      await paste({ findings: [card] });
      await runRules(server().deps);
      const [row] = (await list("?rule=sensitive-data")).rows;
      await ask("POST", "/api/findings/changes", { ids: [row?.id], status: "false-positive", reason: "Test cards." });
      server().clock.now += day;
      await paste({ findings: [card] });
      await runRules(server().deps);
      const reply = await list("?rule=sensitive-data");
      expect(reply.total).toBe(0);
      expect(reply.rules.find(({ rule }) => rule === "sensitive-data")).toMatchObject({ falsePositives: 1, rank: 0.8 });
    });

    test("an approved tool without owner has a finding until somebody answers for it", async () => {
      await paste({ tool: "grammarly", host: "grammarly.com" });
      await runRules(server().deps);
      expect((await list("?rule=no-owner")).rows[0]?.title).toBe("Grammarly has no owner and no purpose");
      const before = assetReply.parse((await ask("GET", "/api/assets/grammarly")).json());
      expect([before.complete, before.findings.length]).toEqual([0, 1]);
      const written = { ...before.card, owner: "Dana Petrov", purpose: "Spelling in letters to customers" };
      expect((await ask("PUT", "/api/assets/grammarly", written)).statusCode).toBe(200);
      await runRules(server().deps);
      const after = assetReply.parse((await ask("GET", "/api/assets/grammarly")).json());
      expect(after.findings[0]).toMatchObject({ rule: "no-owner", status: "resolved" });
      expect(after.complete).toBeCloseTo(2 / 7, 2);
      expect(after.changes.map(({ part, to }) => [part, to])).toContainEqual(["owner", "Dana Petrov"]);
      expect((await ask("GET", "/api/assets/nobody-knows")).statusCode).toBe(404);
    });

    test("what was looked for of a vendor and not found is shown as unknown, without a source", async () => {
      const factsOf = async (id: string) => assetReply.parse((await ask("GET", `/api/assets/${id}`)).json()).facts;
      expect(
        (await factsOf("grammarly")).map(({ fact, value, source, confidence }) => [fact, value, source, confidence]),
      ).toEqual([
        ["country", "United States", "https://fernly.com/about", "high"],
        ["retention", null, null, null],
        ["breaches", null, null, null],
      ]);
      expect(await factsOf("chatgpt")).toEqual([]);
    });

    test("a silent browser is counted, never named", async () => {
      const device = await paste({});
      server().clock.now += 8 * day;
      await runRules(server().deps);
      const [row] = (await list("?rule=silent-devices")).rows;
      const answer = await ask("GET", `/api/findings/${row?.id}`);
      expect(answer.json().finding.title).toBe("1 browser has been silent for a week");
      expect(answer.body).not.toContain(server().deps.pseudonyms.device(device.deviceId));
    });

    test("nothing of it without a session", async () => {
      for (const url of ["/api/findings", "/api/assets/chatgpt"]) {
        expect((await server().inject({ url, headers: { host: "localhost:1" } })).statusCode).toBe(401);
      }
    });
  },
  options,
);

describe("nothing is left out", () => {
  test("every rule has a file of its own name", async () => {
    const { allRules } = await import("../../server/findings/all-rules.ts");
    const { readdirSync } = await import("node:fs");
    const files = readdirSync(new URL("../../server/findings/rules/", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
    expect(files.sort()).toEqual(Object.keys(allRules).sort());
    for (const [id, rule] of Object.entries(allRules)) expect(rule.id).toBe(id);
  });
});
