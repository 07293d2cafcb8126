/** What the pages for people say about the project is still so. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commandProblems } from "./support/doc-commands.ts";
import { anchorsOf, codeOf, docPages, readPage, targetsOf } from "./support/doc-pages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
test("every package has its reason, and no reason outlives its package", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json"));
  const rows = read("docs/dependencies.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => [...(row.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort());
});

test("the table of folders names those that are there", () => {
  const folders = [...read("docs/architecture.md").matchAll(/^\| `([a-z/-]+\/)` \|/gm)].map(([, path = ""]) => path);
  expect(folders.length).toBeGreaterThan(10);
  expect(folders.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

const anchors = new Map(docPages.map((page) => [page, anchorsOf(readPage(page))]));

test.for(docPages)("links and pictures of %s lead somewhere, to the heading that they name", (page) => {
  const missing = targetsOf(readPage(page)).filter(({ path, anchor }) => {
    const target = path === "" ? page : join(dirname(page), path);
    if (!existsSync(join(root, target))) return true;
    return anchor !== "" && anchors.get(target)?.has(anchor) !== true;
  });
  expect(missing).toEqual([]);
});

test("links are looked at", () => {
  expect(docPages.length).toBeGreaterThan(40);
  expect(docPages.flatMap((page) => targetsOf(readPage(page))).length).toBeGreaterThan(300);
  expect([...anchorsOf("# A `b` (c), d\n\n## A b\n\n## A b")]).toEqual(["a-b-c-d", "a-b", "a-b-1"]);
});

test.for(docPages)("commands on %s exist, with the options that it names", (page) => {
  expect(codeOf(readPage(page)).flatMap((code) => commandProblems(code).problems)).toEqual([]);
});

test("commands are looked at, and wrong ones found", () => {
  const looked = docPages.flatMap((page) => codeOf(readPage(page))).reduce((sum, code) => sum + commandProblems(code).looked, 0);
  expect(looked).toBeGreaterThan(60);
  const wrong = [
    "npm run nothing",
    "npm run bench -- page --slow",
    "waymark nothing",
    "waymark policy bend",
    "waymark classify --twice",
  ];
  for (const code of wrong) expect(commandProblems(code).problems).toHaveLength(1);
  const right = ["npm test", "npm run bench -- page --quick", "npm run -s waymark -- policy lint --policy x.yaml"];
  for (const code of right) expect(commandProblems(code)).toEqual({ looked: 1, problems: [] });
});
