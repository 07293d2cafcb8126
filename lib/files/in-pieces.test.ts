import { expect, test } from "vitest";
import { inPieces } from "./in-pieces.ts";

const where = [{ kind: "sheet", name: "S" }] as const;

test("what is short stays whole", () => {
  const passage = { text: "a\nb", where, part: "p" };
  expect([...inPieces(passage)]).toEqual([passage]);
});

test("a long table is cut between its rows, and every cell is in one piece, at its place", () => {
  const spots: { start: number; end: number; node: number; row: number; column: string }[] = [];
  let text = "";
  for (let row = 1; text.length < 900_000; row++) {
    const cell = row % 7 === 0 ? `cell ${row}\nof two lines` : `cell ${row} and some more words`;
    spots.push({ start: text.length, end: text.length + cell.length, node: row, row, column: "A" });
    text += `${cell}\n`;
  }
  const pieces = [...inPieces({ text, where, spots, part: "p" })];
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.map(({ continues }) => continues)).toEqual([undefined, ...pieces.slice(1).map(() => true)]);
  expect(pieces.every((piece) => piece.text.length < 150_000 && piece.part === "p" && piece.where === where)).toBe(true);
  const read = (all: readonly { start: number; end: number; node: number }[], of: string) =>
    all.map(({ start, end, node }) => [node, of.slice(start, end)]);
  expect(pieces.flatMap((piece) => read(piece.spots ?? [], piece.text))).toEqual(read(spots, text));
});

test("it is cut at an empty line where there is one", () => {
  const text = `${"words in a line\n".repeat(6_000)}\n${"words in a line\n".repeat(5_000)}`;
  expect([...inPieces({ text, where })][0]?.text.endsWith("\n\n")).toBe(true);
});

test("what has no lines stays whole", () => {
  const text = "x".repeat(700_000);
  expect([...inPieces({ text, where })]).toEqual([{ text, where }]);
});
