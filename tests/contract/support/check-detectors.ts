/** What every file in rules/detectors has to keep to. A message says what to write instead. */
import { describe, expect, test } from "vitest";
import { compileClassifier } from "../../../lib/core/classify/classify.ts";
import { windowMargin } from "../../../lib/core/classify/find-windows.ts";
import { type DetectorFile, loadDetectorFiles } from "../../../rules/from-node.ts";
import { compileCountSearch } from "./count-search.ts";
import { hostileTexts, hostileTextsFor } from "./hostile-texts.ts";
import { lengthOf, nodesOf, parseRegex } from "./parse-regex.ts";

/** Steps that one character of the worst text may cost. A quadratic pattern needs thousands long before `longestHostile`. */
const stepsPerUnit = 100;
const longestHostile = 6_144;

/** Checks those that `isChosen` takes, one by one. Several files share the detectors out, so that they are checked side by side. */
export async function checkDetectors(isChosen: (file: DetectorFile) => boolean): Promise<void> {
  const files = await loadDetectorFiles();
  const all = compileClassifier(files.map(({ detector }) => detector));
  const chosen = files.filter(isChosen);

  test("some detectors are chosen", () => {
    expect(chosen.length).toBeGreaterThan(50);
  });

  describe.for(chosen)("$file", ({ file, detector, examples }) => {
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
      expect(
        detector.pattern.flags,
        "leave out the flags g and y: the engine sets them; and v: the checks cannot read it",
      ).toMatch(/^[imsu]*$/);
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
        // Four times as long at each step, and no further than the first that costs too much.
        for (let length = longestHostile / 64; length <= longestHostile; length *= 4) {
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
}
