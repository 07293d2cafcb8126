/** What every file in rules/consent, rules/creation, rules/accounts and rules/extensions has to keep to. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { providerLabels } from "../../dashboard/words/moment-labels.ts";
import { accountReaders } from "../../lib/schema/account-reader.ts";
import { aiExtension } from "../../lib/schema/ai-extension.ts";
import { consentProvider } from "../../lib/schema/consent-provider.ts";
import { creationRule } from "../../lib/schema/creation-rule.ts";
import { loadTools } from "../../rules/from-node.ts";

const tools = new Set(loadTools().map(({ id }) => id));
const filesOf = (folder: string) =>
  readdirSync(new URL(`../../rules/${folder}/`, import.meta.url)).map((file) => ({
    file,
    entry: JSON.parse(readFileSync(new URL(`../../rules/${folder}/${file}`, import.meta.url), "utf8")) as Record<string, unknown>,
  }));

describe.each([
  ["consent", consentProvider, "id", 16],
  ["creation", creationRule, "id", 30],
  ["accounts", accountReaders, "tool", 14],
  ["extensions", aiExtension, "id", 50],
] as const)("rules/%s", (folder, schema, name, least) => {
  const files = filesOf(folder);

  test("each file has the form of its schema, and the name of what is in it", () => {
    for (const { file, entry } of files) {
      expect(schema.safeParse(entry).error?.issues ?? [], file).toEqual([]);
      expect(`${entry[name]}.json`).toBe(file);
    }
    expect(files.length).toBeGreaterThanOrEqual(least);
  });

  test("a tool that is named is one of the catalogue", () => {
    const named = files.flatMap(({ entry }) => (typeof entry["tool"] === "string" ? [entry["tool"]] : []));
    expect(named.filter((tool) => !tools.has(tool))).toEqual([]);
  });
});

test("no scope of a provider stands twice, and the dashboard names every provider", () => {
  for (const { entry } of filesOf("consent")) {
    const { id, scopes, signIn } = consentProvider.parse(entry);
    const names = [...scopes.map(({ scope }) => scope), ...signIn];
    expect(
      names.filter((scope, index) => names.indexOf(scope) !== index),
      id,
    ).toEqual([]);
    expect(providerLabels[id], id).toBeDefined();
  }
});

test("no extension's id belongs to two", () => {
  const ids = filesOf("extensions").flatMap(({ entry }) => [entry["chrome"], entry["edge"], entry["firefox"]].filter(Boolean));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
