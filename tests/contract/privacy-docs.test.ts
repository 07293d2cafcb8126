/** What is published about what leaves the browser is what the schema lets leave, and every address that is asked stands there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { privacyPage } from "../../scripts/docs/write-privacy-docs.ts";
import { projectRoot } from "../../scripts/project-root.ts";

const page = readFileSync(join(projectRoot, "docs/privacy.md"), "utf8");

test("docs/privacy.md is up to date", () => {
  expect(page, "run: node scripts/docs/write-privacy-docs.ts").toBe(privacyPage());
});

test("every address that the extension asks is on it", () => {
  const asked = ["lib", "entrypoints", "rules", "components"].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .flatMap((name) => [...readFileSync(join(projectRoot, folder, name), "utf8").matchAll(/"(\/v1\/[a-z/]+)"/g)])
      .map(([, path]) => path),
  );
  expect(asked.length).toBeGreaterThan(5);
  for (const path of asked) expect(page).toMatch(new RegExp(`^## (?:GET|POST) ${path}$`, "m"));
});

test("what a person writes is named, and choices are listed", () => {
  expect(page).toMatch(/^\| `reasonWords` \| POST \/v1\/events \| text, 280 characters at most \|$/m);
  expect(page).toMatch(/^\| `size` \|.*`under-100`/m);
});
