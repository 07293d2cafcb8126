/** The pages for IT are those that the tables make, and of every command that they show it is said whether it was run; those that were are run here. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { managedKeyNames } from "../../lib/schema/managed-keys.ts";
import { rolloutPages } from "../../scripts/docs/rollout-pages.ts";
import { projectRoot } from "../../scripts/project-root.ts";

vi.setConfig({ testTimeout: 60_000 });
const folder = join(projectRoot, "docs/rollout");
const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
const read = (name: string) => readFileSync(join(folder, name), "utf8");

test.each(rolloutPages())("$name is up to date (node scripts/docs/write-rollout-docs.ts)", ({ name, text }) => {
  expect(read(name)).toBe(text);
});

test("every page can be reached from the first", () => {
  const linked = [...read("README.md").matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name);
  expect(names.filter((name) => name !== "README.md" && !linked.includes(name))).toEqual([]);
  for (const name of names) {
    const targets = [...read(name).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
    expect(targets.filter((path) => !existsSync(join(folder, dirname(name), path)))).toEqual([]);
  }
});

test("the page names every key", () => {
  expect(managedKeyNames.filter((key) => !read("README.md").includes(`\`${key}\``))).toEqual([]);
});

/** Beside them, IT works by these, and whoever is new. */
const others = ["../updates.md", "../verify.md", "../first-hour.md"];
const blocks = [...names, ...others].flatMap((name) => {
  const text = read(name);
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((found) => {
    const before = text.slice(0, found.index).trimEnd().split("\n").at(-1) ?? "";
    const mark = /Run by a test:$/.test(before) ? "run" : /Not run here:$/.test(before) ? "not run" : "unmarked";
    return { name, mark, commands: (found[2] ?? "").trimEnd() };
  });
});

test("of every command it is said whether it was run", () => {
  expect(blocks.filter(({ mark }) => mark === "unmarked").map(({ name, commands }) => `${name}: ${commands}`)).toEqual([]);
  expect(blocks.filter(({ mark }) => mark === "run").length).toBeGreaterThan(20);
});

describe.skipIf(process.platform === "win32")("commands", () => {
  let place: string;
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), "waymark-rollout-"));
    mkdirSync(join(place, "machine"));
    writeFileSync(join(place, "token.txt"), `${["sample", "token", "for", "pages"].join("-")}\n`);
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** Without rights, below a folder of the test's own, and without the seconds that npm takes to start. */
  const here = (commands: string) =>
    commands
      .replaceAll("sudo ", "")
      .replaceAll(" /etc/", ` '${place}/machine'/etc/`)
      .replaceAll("npm run -s waymark --", `'${process.execPath}' '${projectRoot}/cli/waymark.ts'`);

  const pages = [...new Set(blocks.filter(({ mark }) => mark === "run").map(({ name }) => name))];
  test.each(pages)("those of %s work, in their order", (name) => {
    for (const { commands } of blocks.filter((block) => block.name === name && block.mark === "run")) {
      const { status, stderr } = spawnSync("sh", ["-ec", here(commands)], { cwd: place, encoding: "utf8" });
      expect({ commands, status, stderr }).toEqual({ commands, status: 0, stderr: "" });
    }
  });
});
