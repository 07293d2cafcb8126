/** Every check of `npm run check` over a small tree with one thing wrong: a check that was never seen red proves nothing. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gates } from "../../scripts/gates/all-gates.ts";
import { problemsOf } from "../../scripts/run-gates.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
// Each case starts real tools, on machines that do other work beside.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let root: string;

/** Writes files, given as path to text, into the small tree. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const packageJson = (dependencies: Record<string, string>) =>
  json({ name: "sample", type: "module", scripts: { start: "node scripts/run.mjs" }, dependencies });
const manifest = (permissions: string[], match = "https://chat.example/*", globs: string[] = []) =>
  json({ permissions, content_scripts: [{ matches: [match], include_globs: globs }] });

/** What is right about the tree, so that each case below has one thing wrong. */
const sound = {
  "lib/schema/noun.ts": "export const nouns = 1;\n",
  "lib/core/verb.ts": 'import { nouns } from "../schema/noun.ts";\n\nexport const verbs = nouns + 1;\n',
  "lib/bridge/road.ts": 'import { nouns } from "../schema/noun.ts";\n\nexport const roads = nouns;\n',
  "lib/files/read.ts": 'import { nouns } from "../schema/noun.ts";\n\nexport const read = nouns;\n',
  "lib/main-world/watch.ts": 'import { nouns } from "../schema/noun.ts";\n\nexport const watched = nouns;\n',
  "entrypoints/backstop.ts": 'import { watched } from "../lib/main-world/watch.ts";\n\ndocument.title = String(watched);\n',
  "entrypoints/popup/main.tsx":
    'import { roads } from "../../lib/bridge/road.ts";\nimport { read } from "../../lib/files/read.ts";\n\ndocument.title = String(roads + read);\n',
  "server/main.ts": 'import { verbs } from "../lib/core/verb.ts";\n\nprocess.exitCode = verbs;\n',
  "scripts/run.mjs": 'import { verbs } from "../lib/core/verb.ts";\n\nprocess.exitCode = verbs;\n',
  "package.json": packageJson({}),
  "package-lock.json": json({ packages: { "": {}, "node_modules/a": { version: "1.0.0", integrity: "sum" } } }),
  "rules/tools/chat.json": json({ hosts: [{ host: "chat.example" }] }),
  "rules/consent/login.json": '{\n  "pages": ["https://login.example/*"]\n}\n',
  "rules/creation/key.json": '{\n  "hosts": ["keys.example"]\n}\n',
  "docs/permissions.md": `# Permissions

| grant | reason |
| --- | --- |
| \`storage\` | keeps what is to be sent until it was sent |
| \`hosts of the catalogue\` | the gate runs on AI tools and nowhere else |
`,
  ".output/chrome-mv3/manifest.json": manifest(["storage"]),
  ".output/firefox-mv3/manifest.json": manifest(["storage"]),
  ".output/chrome-mv3-managed/manifest.json": manifest(["storage"]),
  ".output/firefox-mv3-managed/manifest.json": manifest(["storage"]),
  ...Object.fromEntries(
    ["chrome-mv3", "firefox-mv3"].flatMap((build) => [
      [`.output/${build}/content-scripts/gate.js`, "hold()"],
      ...["consent", "creation", "source"].map((name) => [`.output/${build}/content-scripts/${name}.js`, "ask()"]),
      [`.output/${build}/circumstances.js`, "tell()"],
      [`.output/${build}/backstop.js`, "refuse()"],
      [`.output/${build}/backstop-by-address.js`, "refuse()"],
      [`.output/${build}/content-scripts/sentinel.js`, "look()"],
      [`.output/${build}/detectors.js`, "know()"],
      [`.output/${build}/shown.js`, "draw()"],
      [`.output/${build}/models.js`, "guess()"],
      [`.output/${build}/background.js`, "send()"],
      [`.output/${build}/popup.html`, '<script src="/popup.js"></script>'],
      [`.output/${build}/popup.js`, "show()"],
      [`.output/${build}/blocked.html`, '<script src="/popup.js"></script>'],
      [`.output/${build}/options.html`, '<script src="/popup.js"></script>'],
      [`.output/${build}/welcome.html`, '<script src="/popup.js"></script>'],
      [`.output/${build}/guide.html`, '<script src="/popup.js"></script>'],
      [`.output/${build}/self-test.html`, '<script src="/popup.js"></script>'],
    ]),
  ),
  "dist/dashboard/index.html": "<title>Waymark</title>",
  "dist/dashboard/assets/overview-page-1.js": "show()",
  "dist/dashboard/assets/relations-page-1.js": "show()",
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "waymark-gates-"));
  for (const name of ["biome.json", "knip.json", ".dependency-cruiser.mjs", ".gitignore", "tsconfig"]) {
    cpSync(join(project, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  execFileSync("git", ["init", "-q"], { cwd: root });
  // The pattern of .gitignore means a folder; here it is a link.
  writeFileSync(join(root, ".git/info/exclude"), "node_modules\n");
  write(sound);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function problems(name: string): Promise<string> {
  const found = gates.find((one) => one.name === name);
  if (!found) throw new Error(`there is no check "${name}"`);
  return problemsOf(await found.gate(root)).join("\n");
}

const token = ["gh", "p_", "Zq3tY8vKp1Xc", "R5mWn7Lb2Hs9", "Jd4Gf6Ua0Eio"].join("");
const random = (length: number) => Array.from({ length }, (_, at) => ((at * 7919 + 13) ** 3 % 65_521).toString(36)).join(";");

/** [check, what is wrong, files that make it so, what the check must say]. */
const wrong: [string, string, Record<string, string>, RegExp][] = [
  ["format and lint", "a file that is not formatted", { "lib/core/b.ts": "export  const b=1\n" }, /lib\/core\/b\.ts.*format/],
  ["format and lint", "a forgotten console line", { "lib/core/b.ts": 'console.log("x");\n' }, /lib\/core\/b\.ts.*noConsole/],
  [
    "type scopes",
    "a DOM in the pure code",
    { "lib/core/b.ts": "export const b = document.title;\n" },
    /pure\.json: lib\/core\/b\.ts.*TS2584/,
  ],
  [
    "type scopes",
    "a Node module in the pure code",
    { "lib/core/b.ts": 'export * from "node:fs";\n' },
    /pure\.json: lib\/core\/b\.ts/,
  ],
  [
    "type scopes",
    "a window in the worker",
    { "lib/worker/b.ts": "export const b = window.name;\n" },
    /worker\.json: lib\/worker\/b\.ts/,
  ],
  ["type scopes", "a file in no scope", { "attic/b.ts": "export const b = 1;\n" }, /attic\/b\.ts: is in no scope/],
  ["import direction", "a ring", { "lib/schema/noun.ts": 'export * from "../core/verb.ts";\n' }, /no-cycle/],
  [
    "import direction",
    "a noun that knows a verb",
    { "lib/schema/b.ts": 'export * from "../core/verb.ts";\n' },
    /schema-alone: lib\/schema\/b\.ts/,
  ],
  [
    "import direction",
    "a type across the line",
    {
      "lib/page/b.ts": 'import type { W } from "../worker/w.ts";\n\nexport type B = W;\n',
      "lib/worker/w.ts": "export type W = 1;\n",
    },
    /page-apart: lib\/page\/b\.ts/,
  ],
  ["import direction", "Node in a page", { "lib/page/b.ts": 'export * from "node:fs";\n' }, /node-stays-home: lib\/page\/b\.ts/],
  [
    "import direction",
    "a package in a rule",
    { "rules/detectors/b.ts": 'export * from "zod";\n' },
    /rules-pure: rules\/detectors\/b\.ts/,
  ],
  [
    "import direction",
    "an import of nothing",
    { "lib/core/b.ts": 'export * from "./gone.ts";\n' },
    /resolvable: lib\/core\/b\.ts/,
  ],
  [
    "import direction",
    "a test that ships",
    { "lib/core/b.ts": 'export * from "./c.test.ts";\n', "lib/core/c.test.ts": "export const c = 1;\n" },
    /tests-ship-nowhere/,
  ],
  ["unused code", "a file that nobody imports", { "lib/core/b.ts": "export const b = 1;\n" }, /files: lib\/core\/b\.ts/],
  [
    "unused code",
    "an export that nobody imports",
    { "lib/schema/noun.ts": "export const nouns = 1;\nexport const b = 1;\n" },
    /exports: lib\/schema\/noun\.ts: b/,
  ],
  [
    "unused code",
    "a package that nobody imports",
    { "package.json": packageJson({ zod: "4" }) },
    /dependencies: package\.json: zod/,
  ],
  ["file sizes", "a file of 251 lines", { "lib/core/b.ts": "// line\n".repeat(251) }, /lib\/core\/b\.ts: 251 lines/],
  ["secret literals", "a token", { "docs/b.md": `\nSign in with ${token} now.\n` }, /docs\/b\.md:2: looks like github-token/],
  [
    "lock file",
    "a host name",
    {
      "package-lock.json": json({
        packages: { "node_modules/a": { version: "1.0.0", integrity: "s", resolved: "https://r.example/a" } },
      }),
    },
    /has "resolved"/,
  ],
  [
    "lock file",
    "no integrity",
    { "package-lock.json": json({ packages: { "node_modules/a": { version: "1.0.0" } } }) },
    /no integrity/,
  ],
  [
    "lock file",
    "a package from elsewhere",
    { "package-lock.json": json({ packages: { "node_modules/a": { version: "git+ssh://a", integrity: "s" } } }) },
    /must be a version/,
  ],
  [
    "permission list",
    "one more permission",
    { ".output/chrome-mv3/manifest.json": manifest(["storage", "tabs"]) },
    /asks for "tabs"/,
  ],
  [
    "permission list",
    "every site",
    { ".output/firefox-mv3/manifest.json": manifest(["storage"], "<all_urls>") },
    /asks for "<all_urls>"/,
  ],
  [
    "permission list",
    "a host that is not in the catalogue",
    { ".output/firefox-mv3/manifest.json": manifest(["storage"], "https://bank.example/*") },
    /asks for "https:\/\/bank/,
  ],
  [
    "permission list",
    "a glob that is not in the catalogue",
    { ".output/firefox-mv3/manifest.json": manifest(["storage"], "https://chat.example/*", ["https://*.bank.example/*"]) },
    /asks for "https:\/\/\*\.bank/,
  ],
  [
    "permission list",
    "a row that is not true any more",
    { "docs/permissions.md": `${sound["docs/permissions.md"]}| \`tabs\` | to know which tab has the tool in it |\n` },
    /"tabs" is not asked for/,
  ],
  [
    "permission list",
    "an empty reason",
    { "docs/permissions.md": sound["docs/permissions.md"].replace(/keeps.*sent/, "needed") },
    /"storage" must say/,
  ],
  [
    "bundle budgets",
    "a gate that grew",
    { ".output/chrome-mv3/content-scripts/gate.js": random(45_000) },
    /chrome-mv3: gate weighs/,
  ],
  [
    "bundle budgets",
    "a script that was renamed",
    {
      ".output/chrome-mv3/manifest.json": json({
        permissions: ["storage"],
        content_scripts: [{ js: ["knowledge.js"], matches: [] }],
      }),
    },
    /the manifest names knowledge.js, which is not there/,
  ],
  [
    "bundle budgets",
    "zod in the gate",
    { ".output/chrome-mv3/content-scripts/gate.js": 'throw new Error("ZodError")' },
    /holds zod/,
  ],
  [
    "bundle budgets",
    "the polyfill in the gate",
    { ".output/firefox-mv3/content-scripts/gate.js": 'x="webextension-polyfill"' },
    /holds the browser polyfill/,
  ],
  [
    "bundle budgets",
    "examples in the gate",
    { ".output/chrome-mv3/content-scripts/gate.js": 'e={ignore:[{text:"x",why:"y"}]}' },
    /holds examples/,
  ],
  [
    "bundle budgets",
    "the demo in what ships",
    { ".output/chrome-mv3/background.js": 'fetch("demo-config.json")' },
    /trace of the demo/,
  ],
];

test.for(gates.map(({ name }) => name))("%s: a sound tree passes", async (gate) => {
  expect(await problems(gate)).toBe("");
});

test.for(wrong)("%s: %s is told", async ([gate, , files, says]) => {
  expect(await problems(gate)).not.toMatch(says);
  write(files);
  expect(await problems(gate)).toMatch(says);
});

const code = ["lib", "scripts", "server", "entrypoints"];
const everything = [
  ...code,
  ".output",
  "dist",
  "rules",
  "tsconfig",
  "biome.json",
  "knip.json",
  "package.json",
  ".dependency-cruiser.mjs",
];

/** [check, what is taken away, what it must say]. */
const nothing: [string, string[], RegExp][] = [
  ["format and lint", everything, /looked at no files|gave no report/],
  ["type scopes", [...code, "rules"], /pure\.json: has no files/],
  ["import direction", [...code, "knip.json"], /looked at no modules|no import was found/],
  ["unused code", [...code, ".dependency-cruiser.mjs"], /looked at no files/],
  ["file sizes", [...code, ".dependency-cruiser.mjs"], /looked at no files/],
  ["secret literals", [".git"], /could not list/],
  ["lock file", ["package-lock.json"], /ENOENT/],
  ["permission list", [".output"], /not built/],
  ["bundle budgets", [".output", "dist"], /not built/],
];

test.for(nothing)("%s fails where there is nothing to look at", async ([gate, without, says]) => {
  for (const path of without) rmSync(join(root, path), { recursive: true, force: true });
  expect(await problems(gate).catch(String)).toMatch(says);
});

test("every check has been seen red above", () => {
  expect([...new Set(wrong.map(([name]) => name))].sort()).toEqual(gates.map(({ name }) => name).sort());
});
