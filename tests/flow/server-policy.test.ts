import { decodeJwt } from "jose";
import { beforeEach, expect, test } from "vitest";
import type { ExplainReply, StartersReply, VersionRow } from "../../lib/schema/policy-api.ts";
import { starters } from "../../rules/policies/starters.ts";
import { readPolicyText } from "../../rules/read-policy-text.ts";
import { type Person, personAt } from "./support/person-at.ts";
import { ownPolicy, policyDesk, policyWithStop } from "./support/policy-desk.ts";
import { onEachDatabase } from "./support/server-app.ts";

onEachDatabase("policies", (server) => {
  let ada: Person;
  let bo: Person;
  beforeEach(async () => {
    [ada, bo] = [await personAt(server(), "ada"), await personAt(server(), "bo")];
  });

  const { check, live, draftOf, publish, show } = policyDesk(() => ada);

  test("what is wrong with a text is named by field, what is odd by rule, and what changes in words", async () => {
    expect((await check("version: 1\nname: [")).problems[0]).toMatchObject({ field: expect.stringMatching(/^line/) });
    expect((await check(ownPolicy.replace("otherwise: record", "otherwise: off"))).problems).toEqual([
      { field: "otherwise", expected: expect.stringContaining("one of allow") },
    ]);
    expect((await check(`${ownPolicy}name: Twice\n`)).problems[0]?.expected).toBe("each key once");
    expect((await check(`${ownPolicy}__proto__: { otherwise: allow }\n`)).problems).toHaveLength(1);
    const odd = await check(ownPolicy.replace("categories: [payment]", "detectors: [no-such]"));
    expect(odd.lints).toEqual([{ level: "error", field: "rules[0].when.detectors", message: "there is no detector no-such" }]);
    const { changes, cases, rules, problems } = await check(ownPolicy);
    expect(problems).toEqual([]);
    expect(changes).toContainEqual({
      kind: "added",
      field: "rules.cards",
      before: null,
      after: expect.stringContaining("payment data"),
    });
    expect(cases).toEqual([{ name: "a card is asked about", passed: true, expected: "nudge by cards", got: "nudge by cards" }]);
    expect(rules.map(({ id, tier }) => [id, tier])).toEqual([["cards", "rule"]]);
  });

  test("a draft is discussed and published: browsers hear of it, it keeps its comments, and a revert is one more version", async () => {
    const device = await server().enroll();
    const notice = async () => (await server().inject({ url: "/v1/notice" })).json<{ policy: string }>().policy;
    const before = await notice();
    const started = (await live()).seq;
    const draft = await draftOf(ownPolicy);
    await bo.post(`/api/policy/drafts/${draft}/comments`, { text: "Why only cards?" });
    expect((await show(draft)).thread).toMatchObject([{ by: "bo", text: "Why only cards?" }]);
    expect((await publish(draft)).json()).toEqual({ seq: started + 1 });
    server().clock.now += 3_000;
    expect(await notice()).not.toBe(before);
    const bundle = await device.get("/v1/policy");
    expect(bundle.headers["etag"]).toBe(await notice());
    const claims = decodeJwt(bundle.body) as { seq: number; nbf: number; policy: { name: string; cases?: unknown } };
    expect(claims).toMatchObject({ seq: started + 1, nbf: expect.any(Number), policy: { name: "Ours" } });
    expect(claims.policy.cases).toBeUndefined();
    expect((await live()).text).toContain("# since May");

    expect((await publish(draft)).statusCode, "published already").toBe(409);
    const looked = (basedOn: number) => ada.post(`/api/policy/versions/${started}/revert`, { note: "", basedOn });
    expect((await looked(started)).statusCode, "another was looked at").toBe(409);
    const reverted = await looked(started + 1);
    expect(reverted.json()).toEqual({ seq: started + 2 });
    const { rows } = (await ada.get("/api/policy/versions")).json<{ rows: VersionRow[] }>();
    expect(rows.slice(0, 2)).toMatchObject([
      { seq: started + 2, source: "revert", by: "ada", note: `As version ${started}` },
      { seq: started + 1, source: "dashboard", by: "ada", note: "for the audit", name: "Ours" },
    ]);
  });

  test("nothing is published whose cases fail, that is outdated, or that nobody signed in wrote", async () => {
    const failing = await publish(await draftOf(ownPolicy.replace("action: nudge\ncases", "action: block\ncases")));
    expect([failing.statusCode, failing.json<{ error: string }>().error]).toEqual([400, "case-failed"]);
    const [one, other] = [await draftOf(ownPolicy), await draftOf(ownPolicy.replace("Ours", "Others"))];
    expect((await publish(one)).statusCode).toBe(200);
    expect((await publish(other)).json<{ error: string }>().error).toBe("outdated");
    expect((await server().inject({ url: "/api/policy" })).statusCode).toBe(401);
  });

  test("where two people have to agree, hard stops wait for the second, and any change of the text asks anew", async () => {
    await ada.put("/api/policy/settings", { twoPeople: true });
    expect((await check(ownPolicy)).needsSecond).toBe(false);
    expect((await check(policyWithStop)).needsSecond).toBe(true);
    const draft = await draftOf(policyWithStop);
    expect((await publish(draft)).json<{ error: string }>().error).toBe("second-person");
    expect((await ada.post(`/api/policy/drafts/${draft}/agreement`, {})).statusCode, "one's own draft").toBe(403);
    await bo.post(`/api/policy/drafts/${draft}/agreement`, {});
    expect((await show(draft)).agreed).toEqual(["bo"]);
    await ada.put(`/api/policy/drafts/${draft}`, {
      title: "Keys",
      text: `${policyWithStop}# changed\n`,
      basedOn: (await live()).seq,
    });
    expect((await show(draft)).agreed).toEqual([]);
    expect((await publish(draft)).statusCode).toBe(403);
    await bo.post(`/api/policy/drafts/${draft}/agreement`, {});
    expect((await publish(draft)).statusCode).toBe(200);
    expect((await ada.post(`/api/policy/versions/1/revert`, { note: "" })).json<{ error: string }>().error).toBe("second-person");
  });

  test("one tool is closed at once, in the text as it was written", async () => {
    await publish(await draftOf(ownPolicy));
    const closed = await ada.post("/api/policy/tool-status", { tool: "grammarly", status: "blocked", note: "" });
    expect(closed.statusCode).toBe(200);
    const { text } = await live();
    expect(text).toContain("grammarly: blocked");
    expect(text).toContain("# since May");
    expect((await ada.post("/api/policy/tool-status", { tool: "no-such", status: "blocked", note: "" })).statusCode).toBe(400);
  });

  test("each starter is there to begin with, and the company's lists stay in it", async () => {
    const house = `tools: [{ id: house-chat, name: House chat, hosts: [{ host: chat.corp.example }] }]\n`;
    const lists = ownPolicy
      .replace("status: { chatgpt: approved }", "status: { house-chat: approved, chatgpt: blocked }")
      .replace("approved: []", `approved: [{ tool: house-chat, name: House chat, url: "https://chat.corp.example/" }]\n${house}`);
    expect((await publish(await draftOf(lists))).statusCode).toBe(200);
    const { rows } = (await ada.get("/api/policy/starters")).json<StartersReply>();
    expect(rows.map(({ id, about }) => [id, about])).toEqual(starters.map(({ id, about }) => [id, about]));
    for (const [index, { text }] of rows.entries()) {
      const { rules } = starters[index]!.policy;
      expect(readPolicyText(text)).toMatchObject({ policy: { rules, status: { "house-chat": "approved", chatgpt: "blocked" } } });
      const { problems, changes } = await check(text);
      expect(problems).toEqual([]);
      expect(changes.map(({ field }) => field)).toContain("name");
      expect(changes.filter(({ field }) => /^(tools|status|approved)/.test(field))).toEqual([]);
    }
    expect((await server().inject({ url: "/api/policy/starters" })).statusCode).toBe(401);
  });

  test("why a case comes out as it does", async () => {
    const one = {
      tool: "chatgpt",
      findings: [{ detector: "payment-card", category: "payment", family: "CARD", severity: "high" }],
    };
    const said = (await ada.post("/api/policy/explain", { text: policyWithStop, case: one })).json<ExplainReply>();
    expect(said).toMatchObject({ action: "nudge", rule: "cards" });
    expect(said.subjects[0]?.rules).toMatchObject([
      { id: "keys", says: "did not match: category is payment, the rule asks for credential" },
      { id: "cards", says: "decided" },
    ]);
  });
});
