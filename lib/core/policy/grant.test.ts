import { describe, expect, test } from "vitest";
import type { Granted } from "../../schema/approval.ts";
import type { Category, Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import { decide } from "./decide.ts";
import { dropEnded, grant } from "./grant.ts";

const now = 1_795_000_000_000;
const policy: Policy = {
  version: 1,
  name: "p",
  rules: [
    { id: "closed", when: { status: ["blocked"] }, action: "block" },
    { id: "not-here", when: { tools: ["nowhere"] }, action: "block" },
    { id: "secrets", when: { categories: ["credential"] }, action: "justify" },
  ],
  otherwise: "nudge",
  status: { shut: "blocked" },
  approved: [],
};
const granted = (tool: string, categories: readonly Category[], until = now + 1): Granted => ({ tool, categories, until });
const finding = (category: Category): Finding => ({
  ...{ detector: `a-${category}`, category, family: "CUSTOM", severity: "critical" },
  ...{ start: 0, end: 4, confidence: 1, canary: false },
});

const actionOn = (tool: string, found: readonly Category[], grants: readonly Granted[], at = now) =>
  decide({ findings: found.map(finding), unscanned: null, tool, policy: grant(policy, grants, at) });

describe("what was granted", () => {
  test.each<[string, string, readonly Category[], readonly Granted[], string, string | null]>([
    ["goes", "chat", ["payment"], [granted("chat", ["payment"])], "record", "granted"],
    ["goes past a rule against it", "chat", ["credential"], [granted("chat", ["credential"])], "record", "granted"],
    ["is for its tool alone", "other", ["payment"], [granted("chat", ["payment"])], "nudge", null],
    ["is for its kinds of data alone", "chat", ["payment", "health"], [granted("chat", ["payment"])], "nudge", null],
    ["adds up", "chat", ["payment", "health"], [granted("chat", ["payment"]), granted("chat", ["health"])], "record", "granted"],
    ["ends", "chat", ["payment"], [granted("chat", ["payment"], now)], "nudge", null],
    ["opens a blocked tool", "shut", [], [granted("shut", [])], "allow", null],
    ["opens a blocked tool for its data", "shut", ["payment"], [granted("shut", ["payment"])], "record", "granted"],
    ["leaves other data to the rules", "shut", ["credential"], [granted("shut", [])], "justify", "secrets"],
    ["opens a tool that a rule closes", "nowhere", [], [granted("nowhere", [])], "allow", null],
    ["keeps a closed tool closed to other data", "nowhere", ["health"], [granted("nowhere", ["payment"])], "block", "not-here"],
  ])("%s", (_, tool, found, grants, action, rule) => {
    expect(actionOn(tool, found, grants)).toMatchObject({ action, rule });
  });

  test("is not held, and what is held beside it is", () => {
    const { held } = actionOn("chat", ["payment", "health"], [granted("chat", ["payment"])]);
    expect(held.map(({ category }) => category)).toEqual(["health"]);
  });
});

describe("a hard stop for blocked tools", () => {
  const stop = (when: Policy["rules"][number]["when"]): Policy => ({
    ...policy,
    rules: [{ id: "never", hardStop: true, when, action: "block" }, ...policy.rules],
  });
  const under = (own: Policy, tool: string, found: readonly Category[]) =>
    decide({ findings: found.map(finding), unscanned: null, tool, policy: grant(own, [granted(tool, ["payment"])], now) });

  test.each<[string, Policy, string, readonly Category[], string, string | null]>([
    ["stays closed, whatever was granted", stop({ status: ["blocked"] }), "shut", ["payment"], "block", "never"],
    ["and closed to a text with nothing in it", stop({ status: ["blocked"] }), "shut", [], "block", "never"],
    ["for its data alone", stop({ status: ["blocked"], categories: ["health"] }), "shut", ["payment"], "record", "granted"],
    ["is none for a tool that was never blocked", stop({ status: ["blocked"] }), "chat", ["payment"], "record", "granted"],
  ])("%s", (_, own, tool, found, action, rule) => {
    expect(under(own, tool, found)).toMatchObject({ action, rule });
  });
});

describe("when it ends", () => {
  test("nothing granted, nothing changed", () => {
    expect(grant(policy, [granted("chat", [], now)], now)).toBe(policy);
    const here = grant(policy, [granted("chat", [])], now);
    expect(dropEnded(here, now)).toBe(here);
    expect(dropEnded(policy, now)).toBe(policy);
  });

  test("a blocked tool is blocked again, one that is granted for longer stays open", () => {
    const here = grant(policy, [granted("shut", ["payment"]), granted("chat", [], now + 10)], now);
    expect(here.status).toEqual({ shut: "tolerated" });
    const later = dropEnded(here, now + 1);
    expect(later.status).toEqual({ shut: "blocked" });
    expect(later.granted?.map(({ tool }) => tool)).toEqual(["chat"]);
    expect(dropEnded(here, Number.POSITIVE_INFINITY)).toEqual(policy);
    const twice = grant(policy, [granted("shut", []), granted("shut", [], now + 10)], now);
    expect(dropEnded(twice, now + 1).status).toEqual({ shut: "tolerated" });
  });
});
