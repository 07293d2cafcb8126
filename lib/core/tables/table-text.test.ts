import { expect, test } from "vitest";
import { cellsOf } from "./separated.ts";
import { tableText } from "./table-text.ts";

const textOf = (csv: string) => tableText(cellsOf(csv, ",")).text;

test("each value stands behind what its column is called", () => {
  expect(textOf("Name,Steuer-ID\nAna,123\nBen,456")).toBe(
    "Name\tSteuer-ID\nName: Ana\tSteuer-ID: 123\nName: Ben\tSteuer-ID: 456",
  );
});

test("spots are where the values stand", () => {
  const { text, spots } = tableText(cellsOf("Name,Phone\nAna,123", ","));
  expect(spots.map(({ start, end }) => text.slice(start, end))).toEqual(["Name", "Phone", "Ana", "123"]);
});

test("an ordinary table has its headings to the last row", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `Ana Weber,${row + 100_000}`);
  expect(textOf(`Surname and given name,Customer number\n${rows.join("\n")}`)).toMatch(/\tCustomer number: 119999$/);
});

test("long headings over short values do not make many times the text of it", () => {
  const heading = "How satisfied are you with what we have done for you so far";
  const csv = `${heading},${heading}\n${"1,2\n".repeat(50_000)}`;
  const { text, spots } = tableText(cellsOf(csv, ","));
  expect(text.length).toBeLessThan(csv.length * 4);
  expect(text).toContain(`\n${heading}: 1\t${heading}: 2\n`);
  expect(spots.length).toBe(100_002);
});
