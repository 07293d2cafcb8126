import fc from "fast-check";
import { expect, test } from "vitest";
import { databaseOf } from "../../../bench/files/database-sample.ts";
import { placeText, readInNode } from "../../../bench/files/read-in-node.ts";
import { unreadReasons } from "../../schema/reading.ts";
import { columnsOf } from "./table-columns.ts";

const database = (...statements: readonly string[]) => databaseOf(statements);
const customers = "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, [e mail] TEXT, card INTEGER, UNIQUE (name))";
const told = async (bytes: Uint8Array) => {
  const { passages, missed } = await readInNode("a.sqlite", bytes);
  return { texts: passages.map(({ text, where }) => `${placeText(where)}: ${text}`), missed };
};

test("every table with its columns, numbers too, and values that need pages of their own", async () => {
  const long = "long words ".repeat(2_000).trim();
  const { texts, missed } = await told(
    database(
      customers,
      "INSERT INTO customers VALUES (1, 'Ana', 'ana@example.org', 4000123412341234), (2, 'Ben', NULL, -5)",
      "CREATE TABLE notes (body TEXT, at REAL) ",
      `INSERT INTO notes VALUES ('${long}', 1.5)`,
      "CREATE TABLE keyed (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID",
      "INSERT INTO keyed VALUES ('key', 'its value')",
      "CREATE VIEW seen AS SELECT name FROM customers",
    ),
  );
  expect(missed).toEqual([]);
  expect(texts).toEqual([
    "table customers: id\tname\te mail\tcard\nname: Ana\te mail: ana@example.org\tcard: 4000123412341234\nname: Ben\tcard: -5",
    `table notes: body\tat\nbody: ${long}\tat: 1.5`,
    "table keyed: k\tv\nk: key\tv: its value",
  ]);
});

test.each(["UTF-8", "UTF-16le", "UTF-16be"])("thousands of rows, in %s", async (encoding) => {
  const rows = Array.from({ length: 1_200 }, (_, at) => `(${at + 1}, 'Name ${at}', 'grüße${at}@example.org', ${at})`);
  const { texts, missed } = await told(
    database(`PRAGMA encoding = '${encoding}'`, customers, `INSERT INTO customers VALUES ${rows.join()}`),
  );
  expect(missed).toEqual([]);
  for (const at of [0, 500, 1_199]) expect(texts[0]).toContain(`name: Name ${at}\te mail: grüße${at}@example.org`);
  expect(texts[0]?.split("\n")).toHaveLength(1_201);
});

test("what was deleted and still stands in the file", async () => {
  const { texts } = await told(
    database(
      "CREATE TABLE gone (a TEXT)",
      `INSERT INTO gone VALUES ('the secret plan${" and more".repeat(900)}')`,
      "DROP TABLE gone",
      "CREATE TABLE kept (a TEXT)",
    ),
  );
  expect(texts.join()).toContain("and more and more");
});

test("with any bytes changed, or cut off anywhere, it is read or is not, and that is said", async () => {
  const whole = database(customers, "INSERT INTO customers VALUES (1, 'Ana', 'ana@example.org', 4)");
  const damage = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat({ max: whole.length }), async (changes, length) => {
      const damaged = whole.slice(0, Math.max(length, 600));
      for (const [at, value] of changes) if (at >= 16) damaged[at % damaged.length] = value;
      const { missed } = await readInNode("a.sqlite", damaged);
      expect(missed.every((reason) => unreadReasons.includes(reason))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['CREATE TABLE t ("a b" TEXT, `c` INT DEFAULT (1, 2), d)', ["a b", "c", "d"]],
  ["create table t (a TEXT CHECK (a IN ('x,y', ')')), b, PRIMARY KEY (a, b), CONSTRAINT z UNIQUE (b))", ["a", "b"]],
  ["CREATE VIRTUAL TABLE t USING fts5(a)", []],
  ["CREATE TABLE t (a", []],
])("columns of %s", (sql, columns) => expect(columnsOf(sql)).toEqual(columns));
