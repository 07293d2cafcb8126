import { beforeEach, expect, test } from "vitest";
import type { BacktestReply } from "../../lib/schema/backtest.ts";
import type { ProposalsReply, RolloutsReply } from "../../lib/schema/proposals.ts";
import { advanceRollouts } from "../../server/policy/rollout/advance-rollouts.ts";
import { type Person, personAt } from "./support/person-at.ts";
import { ownPolicy, policyDesk } from "./support/policy-desk.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase } from "./support/server-app.ts";

const day = 86_400_000;

onEachDatabase("policies against what was recorded", (server) => {
  let ada: Person;
  beforeEach(async () => {
    ada = await personAt(server(), "ada");
  });
  const { live, draftOf, publish } = policyDesk(() => ada);
  async function publishText(text: string): Promise<void> {
    expect((await publish(await draftOf(text))).statusCode).toBe(200);
  }
  const card = {
    detector: "payment-card",
    category: "payment",
    family: "CARD",
    severity: "high",
    confidence: "certain",
    count: 1,
    distinct: 1,
  } as const;
  /** Six people paste a card; the first says that it was none. */
  async function record(part: object = {}, disputed = true): Promise<void> {
    for (let person = 0; person < 6; person++) {
      const device = await server().enroll({
        personHint: `person${person}@company.example`,
        group: person < 5 ? "Sales" : "Board",
      });
      await device.sendEvents([
        {
          seq: 1,
          activity: sampleActivity(person, {
            occurredAt: server().clock.now,
            ...{ kind: "paste", action: "record", outcome: "allowed", findings: [card], ...part },
            ...(disputed && person === 0 ? { disputed: "not-sensitive" } : {}),
          }),
        },
      ]);
    }
  }
  async function backtest(text: string): Promise<BacktestReply> {
    const { backtest: id } = (await ada.post("/api/policy/backtests", { text, days: 30 })).json<{ backtest: string }>();
    for (let tries = 0; tries < 200; tries++) {
      const reply = (await ada.get(`/api/policy/backtests/${id}`)).json<BacktestReply>();
      if (reply.state !== "running") return reply;
      await new Promise((next) => setTimeout(next, 20));
    }
    throw new Error("the back-test does not end");
  }

  test("a draft is counted rule by rule, and nobody is named behind whom fewer than five stand", async () => {
    await record();
    const { state, result } = await backtest(ownPolicy.replace("action: nudge", "action: block"));
    expect(state).toBe("done");
    expect(result).toMatchObject({ activities: 6, stricter: 6, milder: 0, actions: [{ draft: "block", count: 6 }] });
    expect(result?.rules.find(({ rule }) => rule === "cards")).toEqual({
      ...{ rule: "cards", live: 0, draft: 6, held: 6, overridden: 0, disputed: 1, observed: 0, people: 6 },
      tools: [{ name: "chatgpt", count: 6, people: 6 }],
      groups: [{ name: "Sales", count: 5, people: 5 }],
    });
  });

  test("days that are over are counted once, and come out the same", async () => {
    await record();
    server().clock.now += 2 * day;
    const text = ownPolicy.replace("action: nudge", "action: block");
    const first = await backtest(text);
    expect(
      await server().deps.database.db.selectFrom("policy_features").select("activities").where("activities", ">", 0).execute(),
    ).toEqual([{ activities: 6 }]);
    await server().deps.database.db.deleteFrom("activities").execute();
    const { took: _, ...again } = (await backtest(text)).result!;
    const { took: __, ...before } = first.result!;
    expect(again).toEqual(before);
    expect(again).toMatchObject({ activities: 6, stricter: 6 });
  });

  test("a rule that is only observed holds nothing, and what it would have had a say in is counted", async () => {
    const steps = "[{ stage: observe, percent: 100, days: 14 }, { stage: enforce, percent: 100 }]";
    const watched = ownPolicy.replace("action: nudge\ncases", `action: block\n    rollout: { at: 0, steps: ${steps} }\ncases`);
    const text = watched.replace(/cases:[\s\S]*/, "");
    await publishText(text);
    await record({ rule: null, action: "record", observed: ["cards"] });
    const { rules } = (await ada.get("/api/policy/rollouts")).json<RolloutsReply>();
    expect(rules).toMatchObject([{ rule: "cards", stage: "observe", held: 0, observed: 6 }]);
    const { result } = await backtest(text);
    expect(result).toMatchObject({ activities: 6, same: 6, stricter: 0 });
    expect(result?.rules.find(({ rule }) => rule === "cards")).toMatchObject({ draft: 0, held: 0, observed: 6 });
  });

  test("a rule that people contradict goes back by itself, and says why", async () => {
    const steps = "[{ stage: nudge, percent: 10, days: 3 }, { stage: enforce, percent: 100 }]";
    const rolled = `rollout: { at: 0, steps: ${steps}, health: { disputes: 0.1, least: 5 } }`;
    await publishText(ownPolicy.replace("action: nudge\ncases", `action: nudge\n    ${rolled}\ncases`));
    expect(await advanceRollouts(server().deps), "too early").toBe(0);
    server().clock.now += 4 * day;
    expect(await advanceRollouts(server().deps)).toBe(1);
    let { rules } = (await ada.get("/api/policy/rollouts")).json<RolloutsReply>();
    expect(rules).toMatchObject([{ rule: "cards", stage: "enforce", percent: 100, step: 2, halted: null }]);
    await record({ rule: "cards", action: "nudge", outcome: "overridden" });
    expect(await advanceRollouts(server().deps)).toBe(1);
    const after = (await ada.get("/api/policy/rollouts")).json<RolloutsReply>();
    rules = after.rules;
    expect(rules).toMatchObject([
      { stage: "observe", halted: expect.stringMatching(/^17 % of 6 were said/), disputed: 1, held: 6 },
    ]);
    expect(after.history.map(({ what }) => what)).toEqual(["back", "forward"]);
    expect((await live()).text).toContain("# since May");
    expect(await advanceRollouts(server().deps), "it stays until somebody looks").toBe(0);
  });

  test("rules are proposed after 14 days, of what at least five people stand behind", async () => {
    await record();
    const proposed = async () => (await ada.get("/api/policy/proposals")).json<ProposalsReply>();
    expect(await proposed()).toMatchObject({ ready: false, proposals: [] });
    server().clock.now += 15 * day;
    await record();
    expect((await proposed()).proposals, "one in six says that it is none").toEqual([]);
    for (let round = 0; round < 2; round++) await record({}, false);
    const { ready, proposals } = await proposed();
    expect(ready).toBe(true);
    expect(proposals).toMatchObject([
      { rule: { id: "proposed-payment", when: { severity: "high" }, action: "nudge" }, times: 24, disputed: 2 },
    ]);
    // Taken up: in the text of the policy in force, published, on a tenth of the browsers first, and not proposed again.
    const change = { what: "add", rule: proposals[0]!.rule, first: false };
    const { text } = (await ada.post("/api/policy/edit", { text: (await live()).text, change })).json<{ text: string }>();
    await publishText(text);
    const { rules } = (await ada.get("/api/policy/rollouts")).json<RolloutsReply>();
    expect(rules).toMatchObject([{ rule: "proposed-payment", stage: "nudge", percent: 10, step: 1, steps: 3 }]);
    expect((await proposed()).proposals).toEqual([]);
  });
});
