import { expect, test } from "vitest";
import type { PolicyKeys } from "../../lib/schema/policy-api.ts";
import { keySteps } from "./key-steps.ts";

const of = (key: string, browsers: number) => ({ key, browsers });
const keys = (part: Partial<PolicyKeys>): PolicyKeys => {
  return { now: of("now", 10), next: null, before: null, retired: [], all: 10, silent: 0, ...part };
};

test.each<[string, Partial<PolicyKeys>, string, RegExp | null, string[]]>([
  ["one key", {}, "announce", null, ["now"]],
  ["one that not all trust", { now: of("now", 3) }, "announce", null, ["now"]],
  ["announced, and not heard of everywhere", { next: of("next", 9) }, "switch", /^1 browser has not said/, ["now", "next"]],
  ["announced everywhere", { next: of("next", 10) }, "switch", null, ["now", "next"]],
  ["switched", { before: of("old", 10) }, "retire", null, ["now", "old"]],
  ["switched too early", { now: of("now", 4), before: of("old", 10) }, "retire", /^6 browsers have not said/, ["now", "old"]],
  ["retired", { retired: ["old"] }, "announce", null, ["now", "old"]],
])("%s: the next step and what speaks against it", (_, part, name, warning, rows) => {
  const steps = keySteps(keys(part));
  expect(steps.step.name).toBe(name);
  if (warning) expect(steps.warning).toMatch(warning);
  else expect(steps.warning).toBeNull();
  expect(steps.rows.map(({ key }) => key)).toEqual(rows);
});
