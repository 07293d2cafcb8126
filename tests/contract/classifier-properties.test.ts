/** What holds for the classifier with every detector, whatever the text: where it is cut, how it is written. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";

const files = await loadDetectorFiles();
const { classify } = compileClassifier(files.map(({ detector }) => detector));
const examples = files.flatMap(({ examples: { match } }) => match.map(({ text }) => text));

/** A verdict on one place depends on no more of the text than this on either side. UTF-16 code units; the largest window and its context. */
const window = 16_384;
const filler = "Nothing of note is written in this line, nor in the next one. ";

test("a text that is cut in two gives what the whole gives, if both parts hold a window of the other", () => {
  const parts = fc.array(fc.constantFrom(...examples), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(parts, fc.double({ min: 0, max: 1, noNaN: true }), (chosen, share) => {
      const text = chosen.map((part) => `${filler.repeat(40)}\n${part}\n`).join(filler.repeat(300));
      const cut = Math.floor(text.length * share);
      const place = ({ detector, start, end }: ReturnType<typeof classify>[number], offset = 0) =>
        `${detector} ${start + offset} ${end + offset}`;
      const from = Math.max(0, cut - window);
      const left = classify(text.slice(0, cut + window)).filter(({ start }) => start < cut);
      const right = classify(text.slice(from)).filter(({ start }) => start + from >= cut);
      expect([...left.map((each) => place(each)), ...right.map((each) => place(each, from))]).toEqual(
        classify(text).map((each) => place(each)),
      );
    }),
    { numRuns: 60 },
  );
});

const visa = ["4111", "1111", "1111", "1111"];
const cardForms = fc.record({
  separator: fc.constantFrom("", " ", "-", "\u00a0", "\u2011", "\u2009"),
  digits: fc.constantFrom("plain", "full width", "Arabic"),
  hidden: fc.boolean(),
  before: fc.constantFrom("card: ", "CARD ", "Kreditkarte\t", "card&nbsp;"),
});

test("a card number is found, and nothing beside it, however it is spaced and in whatever digits", () => {
  const zero = { plain: 0x30, "full width": 0xff10, Arabic: 0x660 } as const;
  fc.assert(
    fc.property(cardForms, ({ separator, digits, hidden, before }) => {
      const base = zero[digits as keyof typeof zero];
      const value = visa
        .join(separator)
        .replace(/[0-9]/g, (digit) => String.fromCharCode(base + Number(digit)))
        .replace(/^../, (start) => (hidden ? `${start}\u200b` : start));
      const text = `${before}${value}.`;
      expect(classify(text).map(({ detector, start, end }) => [detector, text.slice(start, end)])).toEqual([
        ["payment-card", value],
      ]);
    }),
  );
});

test("a number that a line break divides in running text is found in one piece", () => {
  for (const [separator, joint] of [
    [" ", "\n"],
    [" ", " \r\n"],
    ["-", "-\n"],
    [" ", "\n> "],
  ] as const) {
    const value = `${visa[0]}${separator}${visa[1]}${joint}${visa[2]}${separator}${visa[3]}`;
    const text = `Please book the two rooms on my card as usual, ${value}, and send the receipt.`;
    expect(classify(text).map(({ start, end }) => text.slice(start, end))).toEqual([value]);
  }
});

test("findings lie in the text, in order, apart", () => {
  const sign = fc.constantFrom(
    ...examples,
    "\u200b",
    "\uff11",
    "&#64;",
    "%40",
    "\\n",
    "\ud83d\ude00",
    "\n",
    " ",
    "e\u0301",
    "\u0430",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end } of classify(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});
