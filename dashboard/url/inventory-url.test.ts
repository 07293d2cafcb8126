import fc from "fast-check";
import { expect, test } from "vitest";
import { inventoryQuery, inventorySorts } from "../../lib/schema/dashboard-api.ts";
import { categories } from "../../lib/schema/finding.ts";
import { toolCategories, toolStatuses } from "../../lib/schema/tool.ts";
import { isFiltered, readInventoryUrl, writeInventoryUrl } from "./inventory-url.ts";
import { formatSearch, parseSearch } from "./search-text.ts";

const anyQuery = fc.record({
  q: fc.string({ unit: "binary", maxLength: 50 }).map((q) => new URLSearchParams({ q }).get("q")!.slice(0, 100)),
  status: fc.subarray([...toolStatuses]),
  category: fc.subarray([...toolCategories]),
  data: fc.subarray([...categories]),
  sort: fc.constantFrom(...inventorySorts),
  mark: fc.constantFrom("" as const, "new-7" as const, "unowned" as const, "mapped" as const),
  ...{ from: fc.constantFrom("", "now-7d", "2026-10-01"), to: fc.constant("") },
  order: fc.constantFrom("asc" as const, "desc" as const),
  page: fc.integer({ min: 1, max: 10_000 }),
  size: fc.integer({ min: 1, max: 200 }),
});

test("every view survives its address, so that a shared link shows the same view", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const address = formatSearch(writeInventoryUrl(query));
      expect(readInventoryUrl(parseSearch(address))).toEqual(query);
    }),
  );
});

test("every address gives a view that the server accepts", () => {
  const names = ["from", "to", "q", "status", "category", "data", "mark", "sort", "order", "page", "size"];
  const value = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.constantFrom("approved", "approved,approved", "0", "1e3", "-1", "201", "10001"),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value), (address) => {
      const query = readInventoryUrl(address);
      expect(inventoryQuery.parse(query)).toEqual(query);
      expect(readInventoryUrl(writeInventoryUrl(query) as Record<string, string>)).toEqual(query);
    }),
  );
});

test.each([
  ["", ""],
  ["?sort=lastSeen&order=desc&page=1", ""],
  ["?status=blocked,approved,nonsense", "?status=approved,blocked"],
  ["?q=chat%20gpt&page=2", "?q=chat+gpt&page=2"],
  ["?page=0&size=0&other=1", ""],
  ["?page=10001&size=201", ""],
])("the address %s is written as %s", (given, written) => {
  expect(formatSearch(writeInventoryUrl(readInventoryUrl(parseSearch(given))))).toBe(written);
});

test.each([
  ["?sort=people&page=2", false],
  ["?q=a", true],
  ["?data=payment", true],
  ["?status=approved", true],
])("the view %s leaves rows out: %s", (address, expected) => {
  expect(isFiltered(readInventoryUrl(parseSearch(address)))).toBe(expected);
});
