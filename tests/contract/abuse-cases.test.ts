/** Every abuse case names tests that are there and run. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(join(root, "docs/abuse-cases.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));

interface Proof {
  readonly file: string;
  readonly name: string;
}

/** [`path`](../path) "name of the test" */
const proof = /\[`([\w./-]+\.ts)`\]\(\.\.\/\1\) "([^"]+)"/g;

const proofs: Proof[] = rows.flatMap((row) => [...row.matchAll(proof)].map(([, file = "", name = ""]) => ({ file, name })));

/** The file as it stands; "" where there is none. */
const textOf = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "");

test("every case has its row, and every row its proof", () => {
  const wanted = Array.from({ length: 46 }, (_, index) => `A${String(index + 1).padStart(2, "0")}`);
  const named = rows.flatMap((row) => /^\| (A\d\d) \|/.exec(row)?.slice(1) ?? []);
  expect(named).toEqual(wanted);
  for (const row of rows.filter((line) => !/^\| (case|what happens) \|/.test(line))) expect(row.search(proof)).toBeGreaterThan(0);
  // A proof that is written otherwise is one that nobody looked for.
  expect(page.match(/\.ts`\)? "/g)).toBeNull();
  expect(page.match(/\.ts\) "/g)).toHaveLength(proofs.length);
});

test("the tests are there under these names", () => {
  expect(proofs.length).toBeGreaterThan(30);
  const missing = proofs.filter(({ file, name }) =>
    ['"', "'", "`"].every((mark) => !textOf(file).includes(`${mark}${name}${mark}`)),
  );
  expect(missing).toEqual([]);
});

test("what is written for several browsers is run by a test file", () => {
  const tests = readdirSync(join(root, "tests/e2e")).filter((name) => name.endsWith(".test.ts"));
  const all = tests.map((name) => textOf(`tests/e2e/${name}`)).join("\n");
  const shared = [...new Set(proofs.map(({ file }) => file).filter((file) => file.includes("/support/")))];
  expect(shared.length).toBeGreaterThan(4);
  expect(shared.filter((file) => !all.includes(file.replace(/^tests\/e2e/, ".")))).toEqual([]);
});
