import { expect, test } from "vitest";
import type { Policy } from "../../lib/schema/policy.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { strictPolicy } from "../../rules/policies/strict.ts";
import { keepLists } from "./list-starters.ts";

const lists: Pick<Policy, "tools" | "status" | "approved"> = {
  tools: [{ id: "house-chat", name: "House chat", hosts: [{ host: "chat.corp.example" }] }],
  status: { "house-chat": "approved", deepseek: "blocked" },
  approved: [{ tool: "house-chat", name: "House chat", url: "https://chat.corp.example/" }],
};

test("the company's lists stay, and everything else is the starter's", () => {
  const inForce: Policy = { ...nudgePolicy, ...lists, name: "Ours", handOver: "link", exceptions: [] };
  expect(keepLists(strictPolicy, inForce)).toEqual({ ...strictPolicy, ...lists });
});

test("a company without tools of its own has no empty list of them", () => {
  expect(Object.keys(keepLists(strictPolicy, nudgePolicy))).toEqual(Object.keys(strictPolicy));
});

test("neither of the two is changed", () => {
  const [starter, inForce] = [structuredClone(strictPolicy), { ...nudgePolicy, ...lists }];
  keepLists(starter, inForce);
  expect([starter, inForce]).toEqual([strictPolicy, { ...nudgePolicy, ...lists }]);
});
