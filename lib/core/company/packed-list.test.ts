import fc from "fast-check";
import { expect, test } from "vitest";
import { entryBytes } from "../../schema/company.ts";
import { type Columns, columns, packList, unpackList } from "./packed-list.ts";

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const column = (bytes: number) => (bytes === 4 ? int32 : fc.integer({ min: 0, max: 2 ** (8 * bytes) - 1 }));

test.each(Object.keys(columns) as Columns[])("%s come back as they were", (kind) => {
  const entry = fc.tuple(...columns[kind].map(column));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const packed = packList(entries.flat(), kind);
      expect(unpackList(packed, kind)).toEqual(entries.flat());
      expect(Buffer.from(packed, "base64")).toHaveLength(entries.length * entryBytes[kind]);
    }),
  );
});

test("a number that its column cannot hold is an error, not another number", () => {
  expect(() => packList([1, 2, 65_536], "prints")).toThrow(RangeError);
  expect(() => packList([1, 2, -1], "prints")).toThrow(RangeError);
});
