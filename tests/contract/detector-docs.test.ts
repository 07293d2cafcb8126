/** docs/detectors.md says what the detectors are, and nothing of what they look for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDetectorFiles } from "../../rules/from-node.ts";
import { detectorDocs, detectorNames } from "../../scripts/docs/write-detector-docs.ts";
import { projectRoot } from "../../scripts/project-root.ts";

const page = readFileSync(join(projectRoot, "docs/detectors.md"), "utf8");
const files = await loadDetectorFiles();

test("it is what the detectors say", async () => {
  expect(page, "run: node scripts/docs/write-detector-docs.ts").toBe(await detectorDocs());
});

test("what pages call a finding is what its detector calls it", async () => {
  const names = readFileSync(join(projectRoot, "rules/bundled/detector-names.json"), "utf8");
  expect(names, "run: node scripts/docs/write-detector-docs.ts").toBe(await detectorNames());
  expect(JSON.parse(names)).toMatchObject({ iban: { one: "bank account number (IBAN)" } });
});

test("every detector has one line, with an example", () => {
  const lines = page.split("\n");
  for (const { file } of files) {
    const own = lines.filter((line) => line.startsWith(`| \`${file}\` |`));
    expect(own.length, file).toBe(1);
    expect(own[0]?.split(" | ")[3]?.length, file).toBeGreaterThan(2);
  }
});

test("no example's value stands in it", () => {
  const shown = files.flatMap(({ file, examples }) =>
    examples.match.flatMap(({ text, value = text }) => (value.length >= 8 && page.includes(value) ? [`${file}: ${value}`] : [])),
  );
  expect(shown).toEqual([]);
});
