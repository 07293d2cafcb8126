import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCarries } from "./carries.ts";

const card = "4539 1488 0343 6467";
const secret = "s3cr#t-Pàrs wörd/42";
const long = "The supplier shall keep the terms of this agreement, and every price in it, to itself. ".repeat(3);

const written: Record<string, (value: string) => string> = {
  raw: (value) => value,
  "in JSON": (value) => JSON.stringify({ text: value }),
  "in JSON in JSON": (value) => JSON.stringify({ body: JSON.stringify({ text: `${value}\n` }) }),
  "in JSON in JSON in a form": (value) =>
    new URLSearchParams({ "f.req": JSON.stringify([null, JSON.stringify([value])]) }).toString(),
  "with every character escaped": (value) =>
    [...value].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  "percent-encoded": (value) => encodeURIComponent(value),
  "percent-encoded twice": (value) => encodeURIComponent(encodeURIComponent(value)),
  "in a form": (value) => new URLSearchParams({ q: value }).toString(),
  "as HTML": (value) => `<p>${[...value].map((each) => `&#${each.codePointAt(0)};`).join("")}</p>`,
  "as base64 behind nothing": (value) => Buffer.from(value).toString("base64"),
  "as base64 behind one byte": (value) => Buffer.from(`"${value}" and more`).toString("base64"),
  "as base64 behind two bytes": (value) => Buffer.from(`{"${value}"}`).toString("base64"),
  "as base64url": (value) => Buffer.from(`~~${value}??`).toString("base64url"),
  "as base64 in lines": (value) => Buffer.from(`file: ${value}`).toString("base64").replace(/.{7}/g, "$&\r\n"),
  "as base64 in an address": (value) => encodeURIComponent(Buffer.from(`? ${value} >`).toString("base64")),
  "as hex": (value) => Buffer.from(`<${value}>`).toString("hex"),
  "in capitals": (value) => value.toUpperCase(),
  "without white space": (value) => value.replaceAll(" ", ""),
  "with other white space": (value) => value.replaceAll(" ", "\u00a0\u200b\t"),
  "with characters that have no width": (value) => [...value].join("\u200b"),
  "as UTF-16": (value) => [...value].join("\0"),
};

test.each(Object.entries(written))("%s", (_, write) => {
  for (const value of [card, secret]) {
    const carries = compileCarries([value, "another value"]);
    expect(carries(`before ${write(`${value}`)} after`)).toBe(true);
    expect(carries(`before ${write("an ordinary sentence")} after`)).toBe(false);
  }
});

test.each([
  ["4711", '{"pin":"4711"}', true],
  ["4711", "call 4711, now", true],
  ["4711", "14711", false],
  ["4711", "47112", false],
  ["4711", "[4,7,1,1]", false],
  ["4711", "order-a4711b", false],
  ["Maria", "Dear MARIA,", true],
  ["Maria", "mariachi", false],
  ["SW1A 1AA", "to SW1A1AA.", true],
  ["SW1A 1AA", "S W1A1AA", false],
  ["ann@x.io", "mail%20ann%40x.io", true],
  ["Li", "Li", false],
  ["#!$%&*()", '"#!$%&*()"', true],
])("a short value stands by itself: %s in %s", (value, sent, carried) => {
  expect(compileCarries([value])(sent)).toBe(carried);
});

test("a value that is written in two ways is met in both, whichever came first", () => {
  for (const values of [
    ["SW1A 1AA", "SW1A1AA"],
    ["SW1A1AA", "SW1A 1AA"],
  ]) {
    const carries = compileCarries(values);
    expect([carries("to SW1A 1AA."), carries("to SW1A1AA."), carries("to S W1A1AA.")]).toEqual([true, true, false]);
  }
});

test("a text of backslashes costs one pass: more of them would outlast this test", () => {
  expect(compileCarries([card])(`${"\\".repeat(100_000)} ${card}`)).toBe(true);
});

test("a short value is not met by chance in what pages send", () => {
  const carries = compileCarries(["4711", "Maria", "SW1A 1AA", "1985-03-07", "ann@x.io", "90210"]);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  let id = "";
  for (let count = 0; count < 200_000; count++) id += alphabet[random(64)];
  expect(carries(id)).toBe(false);
});

test("a paragraph of a text is that text; a sentence that stands in many is not", () => {
  const sentences = Array.from(
    { length: 40 },
    (_, index) => `Clause ${index}: party ${index * 7919} owes ${index * 104_729} to nobody else.`,
  );
  const carries = compileCarries([`${sentences.join("\n")}`]);
  expect(carries(JSON.stringify({ text: sentences.slice(10, 16).join("\n") }))).toBe(true);
  expect(carries(sentences[12]!)).toBe(false);
  expect(carries(Buffer.from("something else").toString("base64").repeat(50))).toBe(false);
});

test("a text that repeats itself is found whole", () => {
  const carries = compileCarries([long]);
  expect(carries(`> ${long.replaceAll("\n", "\n> ")}`)).toBe(true);
  expect(carries("The supplier shall be nice.")).toBe(false);
});

const anyValue = fc
  .string({ unit: "grapheme", minLength: 8, maxLength: 60 })
  .filter((value) => /[a-z0-9]{2}.*[a-z0-9]{2}.*[a-z0-9]{4}/.test(value));

test("every value is found in every way of writing that loses nothing", () => {
  const lossless = ["raw", "in JSON", "in JSON in JSON", "percent-encoded", "in a form"];
  fc.assert(
    fc.property(anyValue, fc.constantFrom(...lossless), fc.string(), (value, way, other) => {
      expect(compileCarries([value])(`${other}\n${written[way]!(value)}\n${other}`)).toBe(true);
    }),
  );
});

test("many values: found among them, and nothing in a text without them", () => {
  const values = Array.from(
    { length: 5_000 },
    (_, index) =>
      `4539${String(index * 7_919_993)
        .padStart(12, "0")
        .slice(-12)}`,
  );
  const carries = compileCarries(values);
  expect(carries(`card ${values[4_321]}`)).toBe(true);
  expect(carries("no card at all, 4539 and nothing else. ".repeat(2_000))).toBe(false);
});
