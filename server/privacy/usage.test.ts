/** Whatever is asked for, and however answers are subtracted from one another: no difference has fewer than five people behind it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, sumCells } from "./usage.ts";

const fewest = 5;
const people = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((number) => `p${number}`),
  { maxLength: 12 },
);
const cells: fc.Arbitrary<Cell[]> = fc.uniqueArray(
  fc.record({
    tool: fc.constantFrom("chatgpt", "claude"),
    group: fc.constantFrom("", "sales", "law"),
    week: fc.constantFrom("2026-11-02", "2026-11-09", "2026-11-16"),
    people,
    activities: fc.integer({ min: 1, max: 50 }),
    held: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ tool, group, week }) => `${tool} ${group} ${week}`, maxLength: 18 },
);
/** What a filter can be: some of the weeks, a group or all. */
const filters = fc.record({
  weeks: fc.subarray(["2026-11-02", "2026-11-09", "2026-11-16"], { minLength: 1 }),
  group: fc.option(fc.constantFrom("", "sales", "law")),
});
const pick = (all: readonly Cell[], { weeks, group }: { weeks: string[]; group: string | null }) =>
  all.filter((cell) => weeks.includes(cell.week) && (group === null || cell.group === group));

test("every figure is a sum of cells of enough people, and so is every difference of two", () => {
  fc.assert(
    fc.property(cells, filters, filters, (all, one, other) => {
      const big = (cell: Cell) => new Set(cell.people).size >= fewest;
      const [a, b] = [pick(all, one), pick(all, other)];
      for (const tool of ["chatgpt", "claude"]) {
        const figure = (of: Cell[]) => sumCells(of, fewest).rows.find((row) => row.tool === tool)?.activities ?? 0;
        const shown = (of: Cell[]) => of.filter((cell) => cell.tool === tool && big(cell));
        const sum = (of: Cell[]) => of.reduce((total, { activities }) => total + activities, 0);
        expect(figure(a)).toBe(sum(shown(a)));
        // What only one of the two has, less what only the other has: whole cells, each of at least five.
        const [onlyA, onlyB] = [shown(a).filter((cell) => !b.includes(cell)), shown(b).filter((cell) => !a.includes(cell))];
        expect(figure(a) - figure(b)).toBe(sum(onlyA) - sum(onlyB));
      }
    }),
  );
});

test("numbers of people come in whole fives, so that one more person is not seen in two answers", () => {
  fc.assert(
    fc.property(cells, (all) => {
      for (const row of sumCells(all, fewest).rows) {
        expect(row.people % fewest).toBe(0);
        expect(row.people).toBeGreaterThanOrEqual(fewest);
      }
    }),
  );
});

test("the old attack: everybody less everybody but one group of four", () => {
  const of = (group: string, size: number): Cell => ({
    ...{ tool: "chatgpt", week: "2026-11-02", group, held: 1, activities: size },
    people: Array.from({ length: size }, (_, index) => `${group}${index}`),
  });
  const all = [of("sales", 20), of("law", 4)];
  const [everybody, others] = [sumCells(all, fewest), sumCells(pick(all, { weeks: ["2026-11-02"], group: "sales" }), fewest)];
  expect(everybody.rows).toEqual(others.rows);
  expect(sumCells(pick(all, { weeks: ["2026-11-02"], group: "law" }), fewest).rows).toEqual([]);
});
