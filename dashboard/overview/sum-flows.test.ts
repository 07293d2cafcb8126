import { expect, test } from "vitest";
import type { FlowsReply } from "../../lib/schema/overview-api.ts";
import { shadeOf, sumFlows } from "./sum-flows.ts";

const figure = (now: number, before = 0) => ({ now, before });
const rows: FlowsReply["rows"] = [
  {
    ...{ tool: "chatgpt", name: "ChatGPT", status: "unreviewed", asked: figure(9, 4), overridden: figure(3, 1) },
    data: [
      { category: "payment", went: figure(3, 1), kept: figure(4) },
      { category: "health", went: figure(0, 7), kept: figure(0) },
    ],
  },
  {
    ...{ tool: "claude", name: "Claude", status: "approved", asked: figure(1), overridden: figure(0) },
    data: [{ category: "personal", went: figure(12), kept: figure(0) }],
  },
];

test("sums are over all tools, and a kind that was only there before has no column", () => {
  expect(sumFlows(rows)).toEqual({
    ...{ kinds: ["personal", "payment"], went: figure(15, 8), kept: figure(4), asked: figure(10, 4), overridden: figure(3, 1) },
    most: 12,
  });
  expect(sumFlows([])).toMatchObject({ kinds: [], most: 0 });
});

test("nothing is not shaded, something always is, and the most is shaded most", () => {
  expect([shadeOf(0, 0), shadeOf(0, 9), shadeOf(9, 9)]).toEqual([0, 0, 40]);
  expect(shadeOf(1, 100_000)).toBeGreaterThan(0);
  expect(shadeOf(5, 9)).toBeGreaterThan(shadeOf(4, 9));
});
