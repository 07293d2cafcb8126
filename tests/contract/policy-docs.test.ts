/** What is published about policies is what they are. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { starters } from "../../rules/policies/starters.ts";
import { policyDocFiles } from "../../scripts/docs/write-policy-docs.ts";
import { projectRoot } from "../../scripts/project-root.ts";

test.each(Object.entries(policyDocFiles))("%s is up to date", (file, write) => {
  expect(readFileSync(join(projectRoot, file), "utf8"), "run: node scripts/docs/write-policy-docs.ts").toBe(write());
});

test.each(starters)("every rule of $id has a line of its own", ({ policy }) => {
  const page = readFileSync(join(projectRoot, "docs/policies.md"), "utf8");
  for (const { id } of policy.rules) expect(page).toMatch(new RegExp(`^\\| \`${id}\`( \\(hard stop\\))? \\| [A-Z].*\\. `, "m"));
});

test("the published form names every part of a rule", () => {
  const schema = readFileSync(join(projectRoot, "docs/policy.schema.json"), "utf8");
  for (const part of [
    "hardStop",
    "toolCategories",
    "notGroups",
    "confidence",
    "rollout",
    "exceptions",
    "read-only",
    "minExtension",
  ]) {
    expect(schema).toContain(`"${part}"`);
  }
});
