/** Texts on which naive patterns get slow: long runs of what a pattern may repeat, and beginnings without an end. */
import type { Detector } from "../../../lib/schema/detector.ts";

export interface HostileText {
  readonly name: string;
  /** A text of about `length` UTF-16 code units. */
  readonly of: (length: number) => string;
}

const repeated = (name: string, unit: string): HostileText => ({
  name,
  of: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
});

/** A small generator with a fixed seed: the same text in every run. */
function scrambled(alphabet: string, length: number): string {
  let seed = 12_345;
  let text = "";
  for (let i = 0; i < length; i++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    text += alphabet.charAt((seed >> 8) % alphabet.length);
  }
  return text;
}

const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export const hostileTexts: readonly HostileText[] = [
  repeated("one letter", "a"),
  repeated("one digit", "1"),
  repeated("digits with every separator", "1-2.3/4 5 (6) "),
  repeated("letters and dots", "a.a.a."),
  repeated("short dates", "12-12-"),
  repeated("pairs of digits", "12 34 56 78 "),
  repeated("at signs", "@"),
  repeated("addresses without an end", "a@a."),
  repeated("long local parts", `${"a".repeat(63)}@`),
  repeated("long labels", `x@${"a-".repeat(31)}.`),
  repeated("armour that begins", "-----BEGIN RSA PRIVATE KEY-----"),
  { name: "armour without an end", of: (length) => `-----BEGIN PRIVATE KEY-----${scrambled(base64, length)}` },
  repeated("assignments", "password="),
  repeated("assignments of assignments", 'password="password='),
  repeated("nested quotes", `"'\`"'\``),
  repeated("colons and blanks", "token:     "),
  repeated("schemes", "http://a:"),
  repeated("schemes and at signs", "a://b:c@"),
  repeated("fields", "server=a;user=b;"),
  repeated("token beginnings", "eyJhbGciOiJI.eyJ."),
  repeated("prefixes", "sk-xoxb-ghp_AKIA"),
  repeated("white space", " \t\n"),
  { name: "base64", of: (length) => scrambled(base64, length) },
  { name: "digits and separators", of: (length) => scrambled("0123456789 -.()+", length) },
  { name: "every sign", of: (length) => scrambled(`${base64}"'\`=:;@.,-_<>(){}[] \n`, length) },
];

/** The first examples show the forms that people write; those behind them are there for single bounds and digits. */
const mostExamples = 6;

/** The same, made of what wakes the detector: its own hints and the beginnings of its own examples. */
export function hostileTextsFor({ hints }: Detector, allExamples: readonly string[]): HostileText[] {
  const words = hints.filter((hint) => !hint.startsWith("<"));
  const examples = allExamples.slice(0, mostExamples);
  return [
    ...words.map((word) => repeated(`hint ${word}`, word)),
    ...words.map((word) => repeated(`hint ${word} and a value`, `${word}a1B2"`)),
    ...examples.map((text, index) => repeated(`example ${index + 1}`, `${text} `)),
    ...examples.map((text, index) => repeated(`first half of example ${index + 1}`, text.slice(0, Math.ceil(text.length / 2)))),
    ...examples.map((text, index) => repeated(`example ${index + 1} without its last character`, text.slice(0, -1) || "-")),
  ];
}
