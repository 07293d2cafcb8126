/** Generated source files of many languages, and lines that are no source. */

import { textLines } from "./code/text.ts";
import { codeLines } from "./data/code-lines.ts";
import type { Random } from "./random.ts";
import { words } from "./word-lists.ts";

export const languages: readonly string[] = Object.keys(codeLines);

const linesOf = new Map(
  Object.entries(codeLines).map(([language, lines]) => [language, lines.split("\n").filter((line) => line !== "")]),
);
const plainLines = textLines.split("\n").filter((line) => line !== "");

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const simple = [...words.noun, ...words.verb].filter((word) => /^[a-z]{2,9}$/.test(word));
const short = [
  ..."abcdefghijklmnpqrstuvwxyz",
  "i",
  "id",
  "err",
  "key",
  "val",
  "row",
  "res",
  "req",
  "ctx",
  "buf",
  "str",
  "num",
  "arr",
  "obj",
  "tmp",
  "len",
  "idx",
  "args",
  "data",
  "name",
  "list",
  "node",
  "file",
  "item",
  "self",
  "path",
  "user",
  "value",
  "index",
  "count",
  "result",
];

function fillLine(line: string, random: Random): string {
  const word = () => (random.chance(0.5) ? random.pick(short) : random.pick(simple));
  const slots: Readonly<Record<string, () => string>> = {
    lo: word,
    sn: () => `${word()}_${word()}`,
    cm: () => `${random.pick(simple)}${capital(word())}`,
    Pa: () => `${capital(random.pick(simple))}${random.chance(0.6) ? capital(random.pick(simple)) : ""}`,
    UP: () => `${random.pick(simple).toUpperCase()}${random.chance(0.5) ? `_${word().toUpperCase()}` : ""}`,
    n: () => String(random.below(random.chance(0.7) ? 12 : 4_000)),
    w: () =>
      Array.from({ length: 1 + random.below(7) }, () =>
        random.pick(random.pick([words.noun, words.verb, words.adjective, glue, glue])),
      ).join(" "),
    W: () => capital(random.pick(words.noun)),
    e: () => expression(word, random),
  };
  return line.replace(/\{(lo|sn|cm|Pa|UP|n|w|W|e)\}/g, (_, slot: string) => slots[slot]!());
}

const glue = "the|of|and|to|in|a|is|for|that|with|as|by|was|on|this|be|or|which|from|are|at|not|an|it|you|we|he|they".split("|");

function expression(word: () => string, random: Random): string {
  const forms = [
    () => `${word()} + ${random.below(20)}`,
    () => `${word()}(${word()})`,
    () => `${word()}.${word()}(${word()}, ${word()})`,
    () => `${word()}[${word()}]`,
    () => `${word()} * ${word()}`,
    () => `"${word()}"`,
    () => String(random.below(100)),
    () => `${word()} && !${word()}`,
    () => word(),
  ];
  return random.pick(forms)();
}

export interface GeneratedLine {
  readonly text: string;
  /** The language of a line of source; null for any other line. */
  readonly language: string | null;
}

/** A run of lines of one language, with blank lines and changes of indentation. */
export function generateSource(random: Random): {
  readonly text: string;
  readonly language: string;
  readonly lines: readonly GeneratedLine[];
} {
  const language = random.pick(languages);
  const own = linesOf.get(language)!;
  const unit = random.pick(["  ", "    ", "\t", ""]);
  const lines = Array.from({ length: 3 + random.below(24) }, (): GeneratedLine => {
    if (random.chance(0.1)) return { text: "", language };
    const text = fillLine(random.pick(own), random);
    return { text: random.chance(0.3) ? unit + text : text, language };
  });
  return { text: lines.map(({ text }) => text).join("\n"), language, lines };
}

/** One line that is no source. */
export function generatePlainLine(random: Random): GeneratedLine {
  return { text: fillLine(random.pick(plainLines), random), language: null };
}
