/** What every file in rules/detectors has to keep to. A message says what to write instead. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify.ts";
import type { ClassifyWork } from "../../lib/core/classify-work.ts";
import { compileFindWindows, windowMargin } from "../../lib/core/find-windows.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";
import { compileCountSearch } from "./support/count-search.ts";
import { everydayText } from "./support/everyday-text.ts";
import { fuzzedText } from "./support/fuzzed-texts.ts";
import { hostileTexts, hostileTextsFor } from "./support/hostile-texts.ts";
import { lengthOf, nodesOf, parseRegex } from "./support/parse-regex.ts";

const files = await loadDetectorFiles();
const all = compileClassifier(files.map(({ detector }) => detector));

/** Steps that one character of the worst text may cost. A quadratic pattern needs thousands long before `longestHostile`. */
const stepsPerUnit = 100;
const longestHostile = 6_000;

test("the folder was found", () => {
  expect(files.length).toBeGreaterThanOrEqual(14);
});

test("no two detectors have one id", () => {
  expect(new Set(files.map(({ detector }) => detector.id)).size).toBe(files.length);
});

describe.for(files)("$file", ({ file, detector, examples }) => {
  const alone = compileClassifier([detector]);
  const tree = parseRegex(detector.pattern.source);

  test("id is the file's name", () => {
    expect(detector.id, `write id: "${file}", or rename the file`).toBe(file);
  });

  test("names are lower case and two", () => {
    const { one, other } = detector.name;
    expect(one, "name.one and name.other: one value, several values").not.toBe(other);
    expect(one.charAt(0) === one.charAt(0).toLowerCase() || /^[A-Z]{2}|^[A-Z][a-z]+[A-Z]|^[A-Z]/.test(one)).toBe(true);
  });

  test("hints are lower case, and no pattern runs without one", () => {
    expect(detector.hints.length, "name at least one string that stands in or next to every match").toBeGreaterThan(0);
    for (const hint of detector.hints) {
      expect(hint, "write hints in lower case; upper case is found all the same").toBe(hint.toLowerCase());
      expect(hint.length, `"${hint}" is too short to be worth a search`).toBeGreaterThanOrEqual(detector.raw ? 1 : 3);
    }
  });

  test("the pattern is bounded", () => {
    expect(detector.pattern.flags, "leave out the flags g and y: the engine sets them; and v: the checks cannot read it").toMatch(
      /^[imsu]*$/,
    );
    for (const node of nodesOf(tree)) {
      if (node.kind === "repeat") expect(node.max, "write {0,80} instead of *, and {1,80} instead of +").toBeLessThan(20_000);
      if (node.kind === "look" && node.behind) {
        expect(lengthOf(node.body).max, "a lookbehind sees no further than the margin of a window").toBeLessThanOrEqual(
          windowMargin,
        );
      }
    }
  });

  test("a match fits into the window", () => {
    const { before, after } = detector.window ?? { before: 64, after: 256 };
    expect(lengthOf(tree).min, "a pattern that matches nothing matches everywhere").toBeGreaterThan(0);
    if (detector.hints.includes("<digits>")) return;
    expect(
      before + after + windowMargin,
      "widen window.before or window.after, or lower the pattern's bounds",
    ).toBeGreaterThanOrEqual(lengthOf(tree).max);
  });

  test("has enough examples, each with its reason", () => {
    expect(examples.match.length, "give at least 5 examples that match").toBeGreaterThanOrEqual(5);
    expect(examples.ignore.length, "give at least 5 near misses that must not match").toBeGreaterThanOrEqual(5);
    for (const { why } of [...examples.match, ...examples.ignore])
      expect(why.length, "say why it is an example").toBeGreaterThan(3);
    const texts = [...examples.match, ...examples.ignore].map(({ text }) => text);
    expect(new Set(texts).size, "an example twice shows nothing new").toBe(texts.length);
  });

  test.for(examples.match)("finds: $why", ({ text, value = text }) => {
    expect(text, "value: a part of the text").toContain(value);
    for (const classifier of [alone, all]) {
      const found = classifier.classify(text).filter((finding) => finding.detector === detector.id);
      expect(found.map(({ start, end }) => text.slice(start, end))).toContain(value);
    }
  });

  test.for(examples.ignore)("leaves alone: $why", ({ text }) => {
    const found = alone.classify(text).map(({ start, end, confidence }) => ({ value: text.slice(start, end), confidence }));
    expect(found, "let confirm return less than 0.5 for this").toEqual([]);
  });

  test("finds the examples in the midst of other text, too", () => {
    const filler = "The quick brown fox jumps over the lazy dog, again and again. ".repeat(20);
    for (const { text, value = text } of examples.match) {
      const embedded = `${filler}\n${text}\n${filler}`;
      const found = alone.classify(embedded).map(({ start, end }) => embedded.slice(start, end));
      expect(found, `hint or window misses: ${text.slice(0, 40)}`).toContain(value);
    }
  });

  test("its mask gives no value away", () => {
    for (const { text, value = text } of examples.match) {
      const masked = detector.mask?.(value);
      if (masked === undefined) continue;
      expect(masked, "mask: keep a few characters only").not.toContain(value);
      const kept = masked.replace(/[•\s-]/g, "").length;
      expect(kept, "mask: keep less than two thirds of the value").toBeLessThan(
        (value.length * 2) / 3 + 12 * Number(detector.family === "EMAIL"),
      );
    }
  });

  test("takes no longer a character on longer hostile texts", { timeout: 60_000 }, () => {
    const search = compileCountSearch(detector);
    const texts = [
      ...hostileTexts,
      ...hostileTextsFor(
        detector,
        examples.match.map(({ text }) => text),
      ),
    ];
    expect(texts.length).toBeGreaterThan(25);
    for (const { name, of } of texts) {
      // A quarter more at each step, and no further than the first that costs too much: an exponential pattern ends here early.
      for (let length = 64; length <= longestHostile; length = Math.ceil(length * 1.25)) {
        const limit = stepsPerUnit * length;
        const steps = search(of(length), limit + 1);
        expect(
          steps,
          `"${name}", ${length} characters: bound the quantifiers, keep neighbours disjoint, begin with a lookbehind`,
        ).toBeLessThanOrEqual(limit);
      }
    }
  });
});

describe("all detectors together", () => {
  const work = (text: string): ClassifyWork => {
    const counted = { windows: 0, units: 0, matches: 0 };
    all.classify(text, counted);
    return counted;
  };
  /** What a character of the worst text may cost: units of windows, context and values, and matches. */
  const mostUnits = 160;
  const mostMatches = 0.6;
  const expectBounded = (name: string, { units, matches }: ClassifyWork, length: number) => {
    expect(units / length, `"${name}": units of windows, context and values a character`).toBeLessThan(mostUnits);
    expect(matches / length, `"${name}": matches a character`).toBeLessThan(mostMatches);
  };

  test("work grows with the text and no faster", { timeout: 60_000 }, () => {
    for (const { name, of } of hostileTexts) {
      const short = work(of(4_000));
      const long = work(of(16_000));
      expectBounded(name, long, 16_000);
      expect(long.units, `"${name}": four times the text`).toBeLessThan(short.units * 4.4 + 16_000);
      expect(long.matches, `"${name}": four times the text`).toBeLessThan(short.matches * 4.4 + 64);
    }
  });

  test("work stays bounded on what wakes each detector", { timeout: 60_000 }, () => {
    const own = files.map(({ detector, examples }) =>
      hostileTextsFor(
        detector,
        examples.match.map(({ text }) => text),
      ),
    );
    expect(own.length).toBe(files.length);
    own.forEach((texts, index) => {
      // Every detector's turn, one of its texts each: all of them are in its own test above.
      const { name, of } = texts[index % texts.length]!;
      expectBounded(`${files[index]!.file}: ${name}`, work(of(4_000)), 4_000);
    });
  });

  test("work stays bounded on a thousand texts that nobody would write", { timeout: 120_000 }, () => {
    for (let index = 0; index < 1_000; index++) {
      expectBounded(`fuzzed text ${index}`, work(fuzzedText(files, index, 3_000)), 3_000);
    }
  });

  test("nothing that `confirm` calls searches the whole text", () => {
    for (const folder of ["../../rules", "../../lib/core/checks"]) {
      const root = new URL(`${folder}/`, import.meta.url);
      const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => /(?<!\.test)\.ts$/.test(path));
      expect(paths.length).toBeGreaterThan(10);
      for (const path of paths) {
        const source = readFileSync(new URL(path.replaceAll("\\", "/"), root), "utf8");
        expect(
          source,
          `${path}: a match in every line would search the text from end to end; see checks/line-start.ts`,
        ).not.toMatch(/\btext\.(?:lastI|i)ndexOf\(/);
      }
    }
  });

  test("no hint is a common word", () => {
    const text = everydayText(100_000);
    const hints = new Map(files.flatMap(({ file, detector }) => detector.hints.map((hint) => [hint, file] as const)));
    const words = [...hints.keys()].filter((hint) => !hint.startsWith("<"));
    const counted = new Map<string, number>();
    const each = words.map((hint) => ({ ...files[0]!.detector, hints: [hint], pattern: /x/, window: { before: 0, after: 0 } }));
    compileFindWindows(each)(text, (index, _, length) => counted.set(words[index]!, length / 2));
    for (const [hint, count] of counted) {
      expect(
        count,
        `"${hint}" of ${hints.get(hint)} stands ${count} times in ${text.length} characters of everyday words: add a sign, or a word`,
      ).toBeLessThan(60);
    }
  });
});
