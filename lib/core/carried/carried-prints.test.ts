import fc from "fast-check";
import { expect, test } from "vitest";
import { compilePrints, type PrintKey, printOf } from "./carried-prints.ts";

const key: PrintKey = [0x9e3779b1, 0x85ebca6b];
const carries = (text: string, ...values: string[]) =>
  compilePrints(
    values.map((value) => printOf(value, key)).filter((print) => print !== null),
    key,
  )(text);

const letters = (most: number) => fc.string({ minLength: 8, maxLength: most, unit: fc.constantFrom("a", "b", "1", "2", "ü") });

test("a value is noticed wherever it stands, and never where its letters do not", () => {
  fc.assert(
    fc.property(fc.array(letters(12), { minLength: 1, maxLength: 4 }), letters(60), fc.nat(60), (values, text, at) => {
      const [value = ""] = values;
      expect(carries(text.slice(0, at) + value + text.slice(at), ...values)).toBe(true);
      expect(carries(text, ...values)).toBe(values.some((each) => text.includes(each)));
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["as it is", "card 4556 7375 8689 9855 please", true],
  ["with other signs between", '{"text":"4556-7375-8689-9855"}', true],
  ["escaped in a JSON text", '{"text":"\\u0034556\\n7375 8689 9855"}', true],
  ["in a form", "text=4556%207375+8689+9855&x=1", true],
  ["one digit off", "4556 7375 8689 9854", false],
])("a card number %s", (_, text, noticed) => {
  expect(carries(text, "4556 7375 8689 9855")).toBe(noticed);
});

test("a short value counts only by itself", () => {
  expect(carries("my PIN is 8317.", "8317")).toBe(true);
  expect(carries("order 483170", "8317")).toBe(false);
  expect(carries("order 4 108317", "8317")).toBe(false);
  expect(printOf("831", key)).toBeNull();
});

test("a print without its key says only how long the value is", () => {
  const print = printOf("jane@corp.example", key);
  expect(print).toMatchObject({ length: 15 });
  expect(printOf("jane@corp.example", [3, 5])?.first).not.toBe(print?.first);
});
