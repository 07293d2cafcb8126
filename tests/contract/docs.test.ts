/** What the pages for people say about the project is still so. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = ["README.md", ...readdirSync(join(root, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : []))];

test("every package has its reason, and no reason outlives its package", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json"));
  const rows = read("docs/dependencies.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => [...(row.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort());
});

test("the README's map names folders that are there", () => {
  const folders = [...read("README.md").matchAll(/^\| `([a-z/]+\/)` \|/gm)].map(([, path = ""]) => path);
  expect(folders.length).toBeGreaterThan(10);
  expect(folders.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.for(pages)("links and pictures of %s lead somewhere", (page) => {
  const targets = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
  const missing = targets.filter((path) => !/^https?:/.test(path) && !existsSync(join(root, dirname(page), path)));
  expect(missing).toEqual([]);
});

test("commands that the pages show exist", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const shown = pages.flatMap((page) => [
    ...read(page).matchAll(/npm (?:run (?:-s )?)?(start|test|check|build|waymark|bench)\b/g),
  ]);
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.flatMap(([, name = ""]) => (name in scripts ? [] : [name]))).toEqual([]);
});
