import fc from "fast-check";
import { expect, test } from "vitest";
import type { Detector } from "../../schema/detector.ts";
import { compileClassifier } from "../classify/classify.ts";

const base = {
  category: "custom",
  family: "CUSTOM",
  severity: "low",
  name: { one: "value", other: "values" },
  confidence: 0.9,
} as const;
const detectors: readonly Detector[] = [
  { ...base, id: "mail", hints: ["<@>"], pattern: /[a-z]{1,20}@[a-z]{1,20}\.example/ },
  { ...base, id: "number", hints: ["<digits:16>"], pattern: /(?<!\d)\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)/ },
  { ...base, id: "key", hints: ["qqkey_"], pattern: /(?<![A-Za-z0-9])qqkey_[a-z]{8}(?![A-Za-z0-9])/ },
  { ...base, id: "room", hints: ["<digits:9>"], pattern: /(?<![0-9])[0-9]{3}(?= [0-9]{6}\.)/ },
  { ...base, id: "quoted", hints: ["pin"], pattern: /"pin": ?"[0-9]{4}"/ },
];
const classifier = compileClassifier(detectors);
const values = (text: string) => classifier.classify(text).map(({ start, end }) => text.slice(start, end));
const encode = (text: string) => Buffer.from(text).toString("base64");
const secret = "deploy with qqkey_abcdefgh, and tell nobody";
const prose = "The number of the card that you asked me for is";

test.for([
  ["see /?to=ana%40home.example&x=1", "ana%40home.example", "an address of a web page"],
  ["q=caf%C3%A9%20ana%40home.example", "ana%40home.example", "UTF-8 beyond ASCII before it"],
  [String.raw`{"m":"A=1\nqqkey_abcdefgh\n"}`, "qqkey_abcdefgh", "a line break of JSON right before the value"],
  [String.raw`"{\"pin\": \"1234\"}"`, String.raw`\"pin\": \"1234\"`, "JSON in JSON"],
  [String.raw`ana\u0040home.example`, String.raw`ana\u0040home.example`, "a character by its number"],
  [`data: ${encode(secret)} end`, encode(secret), "base64: the whole stretch"],
  [`x ${encode(secret.repeat(3)).replace(/.{76}/g, "$&\n")} y`, encode(secret.repeat(3)).replace(/.{76}/g, "$&\n"), "in lines"],
  [Buffer.from(secret).toString("hex"), Buffer.from(secret).toString("hex"), "hexadecimal"],
  [Buffer.from(secret, "utf16le").toString("base64"), Buffer.from(secret, "utf16le").toString("base64"), "UTF-16"],
  ["Hi,\nyou can write to ana=40home.exam=\nple until Friday", "ana=40home.exam=\nple", "quoted-printable"],
  [`${prose} 4111 1111\n1111 1111, thanks`, "4111 1111\n1111 1111", "a number over two lines"],
  [`> ${prose} 4111 1111 \r\n> 1111 1111, thanks`, "4111 1111 \r\n> 1111 1111", "and quoted"],
  [`${prose} 4111-1111-\n1111-1111, thanks`, "4111-1111-\n1111-1111", "broken at a dash"],
] as const)("%s", ([text, want, why]) => {
  expect(values(text), why).toEqual([want]);
});

test.for([
  ["1234 5678\n1234 5678", "a column of numbers"],
  [`${"a;".repeat(20)}4111 1111\n1111 1111;b`, "cells of a table"],
  ["100% of 40% at home", "percentages"],
  [`${prose} 123\n456789.`, "a value that only has a digit behind the break for a neighbour"],
  [`${"5f".repeat(32)} ${encode(String.fromCharCode(...Array.from({ length: 60 }, (_, i) => (i * 89) & 255)))}`, "a hash, a key"],
  ["C:\\new\\table\\qqkey", "a path"],
] as const)("opens nothing that is none: %s", ([text, why]) => {
  expect(values(text), why).toEqual([]);
});

test("what is found without opening is not found twice", () => {
  expect(values("ana@home.example?x=%20&y=bo%40home.example")).toEqual(["ana@home.example", "bo%40home.example"]);
});

test("a value stays found, and where it is, in whatever encoding", () => {
  const forms = fc.constantFrom(encodeURIComponent, (text: string) => JSON.stringify(JSON.stringify(text)), encode);
  const filler = fc.string({ unit: fc.constantFrom("a", " ", "é", "%", "\\", '"', "\n", "=", "9"), maxLength: 40 });
  fc.assert(
    fc.property(forms, filler, filler, (form, before, after) => {
      const text = `${before} ${form(secret)} ${after}`;
      const found = classifier.classify(text).filter(({ detector }) => detector === "key");
      expect(found).toHaveLength(1);
      const { start, end } = found[0]!;
      expect([encode(secret), "qqkey_abcdefgh"]).toContain(text.slice(start, end));
    }),
  );
});

test("no more is opened than the text is long, and a little", () => {
  const work = { windows: 0, units: 0, matches: 0 };
  const text = `${encode("qqkey_".repeat(20))} `.repeat(500);
  classifier.classify(text, work);
  expect(work.units).toBeLessThan(text.length * 3);
});
