import { expect, test } from "vitest";
import type { ToolEntry } from "../../schema/tool.ts";
import { countVisits } from "./count-visits.ts";
import { compileMatcher } from "./match-tool.ts";

const tool = (id: string, host: string, paths?: string[]): ToolEntry => ({
  ...{ id, name: id, vendor: id, category: "chat", home: `https://${host}/` },
  hosts: [{ host, ...(paths ? { paths } : {}) }],
});
const matchTool = compileMatcher([tool("fern", "fern.example"), tool("desk", "desk.example", ["/ai"])]);
const at = (day: string) => Date.parse(`${day}T10:00:00Z`);
const visit = (host: string, day: string, path = "/") => ({ host, path, at: at(day) });

test("days, not visits; by tool and month; nothing else leaves a trace", () => {
  const visits = [
    visit("www.fern.example", "2026-09-03"),
    visit("fern.example", "2026-09-03"),
    visit("fern.example", "2026-09-04"),
    visit("fern.example", "2026-10-01"),
    visit("desk.example", "2026-10-02", "/mail"),
    visit("desk.example", "2026-10-02", "/ai/1"),
    visit("bank.example", "2026-10-02"),
  ];
  expect(countVisits(visits, matchTool)).toEqual([
    { tool: "desk", host: "desk.example", month: "2026-10", days: 1 },
    { tool: "fern", host: "fern.example", month: "2026-10", days: 1 },
    { tool: "fern", host: "fern.example", month: "2026-09", days: 2 },
  ]);
});

test("a history without any tool comes to nothing", () => {
  expect(countVisits([visit("bank.example", "2026-10-02")], matchTool)).toEqual([]);
});
