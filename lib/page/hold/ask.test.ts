import { describe, expect, test } from "vitest";
import { type Action, reasonCodes } from "../../schema/action.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import type { Verdict } from "../judge/judge.ts";
import { headings, labels, notes, reasons, ways } from "../nudge/words.ts";
import { askAbout } from "./ask.ts";

const tool: ToolEntry = {
  id: "chatgpt",
  name: "ChatGPT",
  vendor: "OpenAI",
  category: "chat",
  hosts: [{ host: "chatgpt.com" }],
  home: "https://chatgpt.com/",
};
const text = "abcdefghij abcdefghij";
const found = (start: number, end: number): Finding => ({
  detector: "jwt",
  category: "credential",
  family: "SECRET",
  severity: "high",
  start,
  end,
  confidence: 0.9,
  canary: false,
});
const verdict = (part: Partial<Verdict> = {}): Verdict => ({
  text,
  plainEnd: text.length,
  findings: [found(0, 10)],
  unscanned: null,
  files: [],
  ...part,
});
const approved = [{ tool: "copilot", name: "Copilot for Work", url: "https://copilot.example/" }];

function ask(
  action: Action,
  part: Partial<Verdict> = {},
  policy: Partial<Policy> = {},
  connected = true,
  usingFallback = false,
  unreadMayGo = true,
) {
  const whole: Policy = { version: 1, name: "Ours", rules: [], otherwise: "record", status: {}, approved, ...policy };
  return askAbout({
    attempt: { kind: "paste", content: { plain: text, html: "", uriList: "", files: [] }, releaseRedacted: async () => "taken" },
    match: { tool, host: "chatgpt.com" },
    verdict: verdict(part),
    decision: { action, rule: null, held: verdict(part).findings },
    unreadMayGo,
    gatePolicy: { policy: whole, source: "server", configErrors: [] },
    connected,
    usingFallback,
    kinds: new Map([
      ["jwt", { name: { one: "sign-in token", other: "sign-in tokens" } }],
      ["email-address", { name: { one: "e-mail address", other: "e-mail addresses" } }],
    ]),
  });
}
const steps = (question: ReturnType<typeof ask>) => question.steps.map(({ label }) => label);

describe("what the card offers", () => {
  test.each([
    ["nudge", [labels.approvedTool("Copilot for Work"), ways.paste.hide(1), ways.paste.proceed, labels.cancel]],
    ["justify", [labels.approvedTool("Copilot for Work"), ways.paste.hide(1), ways.paste.proceed, labels.cancel]],
    ["block", [labels.approvedTool("Copilot for Work"), labels.cancel]],
  ] as const)("%s", (action, expected) => {
    expect(steps(ask(action))).toEqual(expected);
  });

  test("a reason is asked for by justify alone", () => {
    const asksReason = (action: Action) => ask(action).steps.some((step) => step.kind === "proceed" && step.askReason);
    expect([asksReason("nudge"), asksReason("justify")]).toEqual([false, true]);
  });

  test("what policy holds unread does not go along with a redaction", () => {
    const hides = (unreadMayGo: boolean) =>
      steps(ask("nudge", { unscanned: "file" }, {}, true, false, unreadMayGo)).includes(ways.paste.hide(1));
    expect([hides(true), hides(false)]).toEqual([true, false]);
  });

  test("going on as it is never comes first", () => {
    const unread = { findings: [], unscanned: "file" as const };
    expect(steps(ask("nudge", unread, { approved: [] }))).toEqual([labels.cancel, ways.paste.proceed]);
  });

  test("nobody is sent from the approved tool to itself", () => {
    expect(steps(ask("nudge", {}, { approved: [{ tool: "chatgpt", name: "ChatGPT", url: "https://chatgpt.com/" }] }))[0]).toBe(
      ways.paste.hide(1),
    );
  });

  test("a text that was not checked whole is not offered for redaction", () => {
    const question = ask("nudge", { findings: [], unscanned: "too-large" });
    expect(question.heading).toBe(headings.unscanned["too-large"]);
    expect(question.why).toBe(ways.paste.unscanned);
    expect(steps(question)).not.toContain(ways.paste.hide(1));
  });

  test("a text that is sensitive as a whole cannot be hidden in part", () => {
    const contract: Finding = { ...found(0, text.length), detector: "contract", family: "DOCUMENT", category: "document" };
    expect(steps(ask("nudge", { findings: [contract, found(0, 10)] }))).not.toContain(ways.paste.hide(2));
  });

  test("where nothing can go on, the only way out is called what it does", () => {
    expect(steps(ask("block", {}, { approved: [] }))).toEqual([labels.close]);
  });
});

describe("more ways", () => {
  const offered = (action: Action, policy: Partial<Policy> = {}, confidence = 0.9) => {
    const findings = [{ ...found(0, 10), confidence }];
    const whole: Policy = { version: 1, name: "Ours", rules: [], otherwise: "record", status: {}, approved, ...policy };
    const judgeText = () => ({ findings: [], decision: { action: "allow" as const, rule: null, held: [] } });
    return askAbout({
      attempt: {
        kind: "paste",
        content: { plain: text, html: "", uriList: "", files: [] },
        releaseRedacted: async () => "taken",
      },
      match: { tool, host: "chatgpt.com" },
      verdict: verdict({ findings }),
      decision: { action, rule: null, held: findings },
      gatePolicy: { policy: whole, source: "server", configErrors: [] },
      ...{ unreadMayGo: true, connected: true, usingFallback: false, kinds: new Map(), mayDoubt: true },
      drafts: { page: { url: "", origin: "" }, judgeText },
    }).steps.map(({ kind }) => kind);
  };

  test.each([
    ["a doubtful find", offered("nudge"), ["edit", "not-sensitive"]],
    ["a certain credential", offered("nudge", {}, 1), ["edit"]],
    [
      "a certain credential where policy allows any",
      offered("nudge", { notSensitive: { allow: "any" } }, 1),
      ["edit", "not-sensitive"],
    ],
    ["where policy allows no doubt", offered("nudge", { notSensitive: { allow: "none" } }), ["edit"]],
    ["what policy stops", offered("block"), ["edit"]],
    ["a tool to which nothing goes", offered("block", { rules: [{ id: "a", when: {}, action: "block" }] }), []],
  ])("%s", (_, steps, expected) => {
    expect(steps.filter((kind) => kind === "edit" || kind === "not-sensitive")).toEqual(expected);
  });

  test("reasons: the usual ones, or the company's in the person's language", () => {
    const choices = (policy: Partial<Policy>) => {
      const step = ask("justify", {}, policy).steps.find(({ kind }) => kind === "proceed");
      return step?.kind === "proceed" ? step.askReason?.choices : null;
    };
    expect(choices({})?.map(({ code }) => code)).toEqual([...reasonCodes]);
    const own = [{ code: "contract", text: { de: "Vertrag", en: "A contract" } }, { code: "test-data" }, { code: "other-team" }];
    expect(choices({ reasons: own })?.map(({ label }) => label)).toEqual([
      "A contract",
      reasons["test-data"],
      "Another reason (other-team)",
    ]);
  });
});

describe("what the card says", () => {
  test("a value that stands there twice is shown once, masked", () => {
    const { samples, values } = ask("nudge", { findings: [found(0, 10), found(11, 21)] });
    expect(samples).toHaveLength(1);
    expect(values).toBe(2);
    expect(samples[0]).not.toContain("cdefgh");
  });

  test("one value of each kind comes first, the most severe before the others", () => {
    const mail = (start: number): Finding => ({ ...found(start, start + 4), detector: "email-address", severity: "low" });
    const { samples, heading } = ask("nudge", { findings: [mail(0), mail(4), mail(11), found(0, 10)] });
    expect(heading).toMatch(/^This looks like a sign-in token and 3 /);
    expect(samples[0]).toBe("ab••••ij");
  });

  test.each([
    [false, false, notes.outdated],
    [true, true, notes.fallbackPolicy],
    [true, false, null],
  ])("connected %s, built-in policy %s", (connected, usingFallback, expected) => {
    expect(ask("nudge", {}, {}, connected, usingFallback).note).toBe(expected);
  });
});
