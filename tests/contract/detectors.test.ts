/** What the files in rules/detectors have to keep to together; each by itself: detectors-*.test.ts. A message says what to write instead. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import type { ClassifyWork } from "../../lib/core/classify/classify-work.ts";
import { compileFindWindows } from "../../lib/core/classify/find-windows.ts";
import { fileNoteKinds } from "../../lib/core/files/file-notes.ts";
import { ownId } from "../../lib/schema/company.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";
import { modelKinds } from "../../rules/models/kinds.ts";
import { everydayText } from "./support/everyday-text.ts";
import { fuzzedText } from "./support/fuzzed-texts.ts";
import { hostileTexts, hostileTextsFor } from "./support/hostile-texts.ts";

const files = await loadDetectorFiles();
const all = compileClassifier(files.map(({ detector }) => detector));

test("the folder was found", () => {
  expect(files.length).toBeGreaterThanOrEqual(14);
});

test("no two detectors have one id", () => {
  expect(new Set(files.map(({ detector }) => detector.id)).size).toBe(files.length);
});

test("no id begins like those of a company's own lists", () => {
  const ids = [...files.map(({ detector }) => detector), ...modelKinds.values(), ...Object.values(fileNoteKinds)].map(
    ({ id }) => id,
  );
  expect(ids.filter((id) => ownId.safeParse(id).success)).toEqual([]);
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
