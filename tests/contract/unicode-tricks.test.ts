/** Ways to write a value so that people still read it, or a program can: which are seen through, and which are not. */
import { expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";

const { classify } = compileClassifier((await loadDetectorFiles()).map(({ detector }) => detector));

/** Built from parts: nothing here is anybody's. */
const card = ["4111", "1111", "1111", "1111"].join("");
const iban = `${"DE"}89${"370400440532013000"}`;
const accessKey = `${"AK"}${"IA"}QYLPMN5HFIQR7XYA`;

const between = (sign: string) => (value: string) => [...value].join(sign);
const shifted = (pattern: RegExp, from: string, to: number) => (value: string) =>
  value.replace(pattern, (sign) => String.fromCodePoint(sign.charCodeAt(0) - from.charCodeAt(0) + to));
const reversed = (value: string) => [...value].reverse().join("");
const escaped = (form: (code: string) => string) => (value: string) =>
  [...value].map((sign) => form(sign.charCodeAt(0).toString(16))).join("");

const seenThrough: Record<string, (value: string) => string> = {
  "zero-width spaces": between("\u200b"),
  "zero-width joiners": between("\u200d"),
  "word joiners": between("\u2060"),
  "byte order marks": between("\ufeff"),
  "soft hyphens": between("\u00ad"),
  "variation selectors": between("\ufe0f"),
  "left-to-right marks": between("\u200e"),
  "tag characters": between("\u{e0001}"),
  "an override of the direction": (value) => `\u202e${value}\u202c`,
  "written backwards under an override": (value) => `\u202e${reversed(value)}\u202c`,
  "an isolate of the other direction": (value) => `\u2067${value}\u2069`,
  "full-width signs": shifted(/[!-~]/g, "!", 0xff01),
  "mathematical digits": shifted(/[0-9]/g, "0", 0x1d7ce),
  "Arabic digits": shifted(/[0-9]/g, "0", 0x660),
  "letters that look alike": (value) => value.replace(/A/g, "\u0410").replace(/I/g, "\u0406"),
  "percent signs": escaped((code) => `%${code}`),
  "character references": escaped((code) => `&#x${code};`),
  "escapes of program text": escaped((code) => `\\u00${code}`),
};

/** Whoever writes like this means to get past, and has other ways as well: `docs/abuse-cases.md` says so. */
const notSeenThrough: Record<string, (value: string) => string> = {
  base64: (value) => Buffer.from(value).toString("base64"),
  "written backwards": reversed,
  "a blank after each sign": between(" "),
  "a full stop after each sign": between("."),
  "a line for each sign": between("\n"),
  "a line under each sign": between("\u0332"),
  "circled digits": (value) => value.replace(/[1-9]/g, (digit) => String.fromCodePoint(0x245f + Number(digit))),
  "digits as words": (value) =>
    value.replace(
      /[0-9]/g,
      (digit) => `${["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][Number(digit)]} `,
    ),
};

const found = (value: string) => classify(`Please use ${value} for this order.`);

test.each(Object.entries(seenThrough))("seen through: %s", (_, write) => {
  for (const value of [card, iban, accessKey]) expect(found(write(value)).length).toBeGreaterThan(0);
});

test.each(Object.entries(notSeenThrough))("not seen through, and no crash: %s", (_, write) => {
  for (const value of [card, iban]) expect(found(write(value))).toEqual([]);
});
