/**
 * Writes `docs/policies.md` from the starter policies, and `docs/policy.schema.json` from the form of a policy. `--check` writes nothing and
 * says whether they are what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sayRule } from "../../lib/core/policy/say-rule.ts";
import { policyJsonSchema } from "../../lib/schema/policy-json-schema.ts";
import { type Starter, starters } from "../../rules/policies/starters.ts";
import { projectRoot } from "../project-root.ts";

export const policyDocFiles = {
  "docs/policies.md": starterDocs,
  "docs/policy.schema.json": () => `${JSON.stringify(policyJsonSchema(), null, 2)}\n`,
} as const;

function starterDocs(): string {
  return [
    "# Starter policies",
    "",
    "<!-- Written by scripts/docs/write-policy-docs.ts from rules/policies: change a policy there, then run it again. -->",
    "",
    "What a company can begin with. [The language](policy.md) says what each part means. The rules are asked in this order: hard stops, then",
    "exceptions, then the others; the first that matches decides for each kind of data, and of several kinds the strictest answer stands.",
    "",
    "On the dashboard's page *Policy*, *Begin with* puts one in place of the text: the company's own tools, their status and the approved ones (`tools`, `status`,",
    "`approved`) stay as the policy in force has them, and all else becomes the starter's. Nothing reaches a browser before it is published.",
    "",
    "`npm run -s waymark -- policy starter --name strict` writes the same as YAML for a file. What the company thinks of its tools is empty in it.",
    "",
    ...starters.flatMap(starterPage),
  ].join("\n");
}

function starterPage({ id, about, policy }: Starter): string[] {
  const inOrder = [...policy.rules.filter(({ hardStop }) => hardStop), ...policy.rules.filter(({ hardStop }) => !hardStop)];
  const rows = inOrder.map((rule) => {
    const name = rule.hardStop ? `\`${rule.id}\` (hard stop)` : `\`${rule.id}\``;
    return `| ${name} | ${sayRule(rule)}${rule.note ? ` ${rule.note}` : ""} |`;
  });
  return [
    `## ${id}`,
    "",
    about,
    "",
    "| rule | what it says |",
    "| --- | --- |",
    ...rows,
    `| otherwise | ${sayRule({ id: "otherwise", when: { severity: "low" }, action: policy.otherwise }).replace(" (of low severity or more)", "")} |`,
    "",
    `Trained models: ${policy.models ?? "observe"}. A text that could not be checked in time: ${policy.failMode === "closed" ? "stays out" : "the person is asked"}.`,
    "",
  ];
}

if (import.meta.main) {
  const stale: string[] = [];
  for (const [file, write] of Object.entries(policyDocFiles)) {
    const path = join(projectRoot, file);
    const text = write();
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    stale.push(file);
    if (!process.argv.includes("--check")) writeFileSync(path, text);
  }
  for (const file of stale)
    process.stdout.write(`${file}: ${process.argv.includes("--check") ? "is not up to date" : "written"}\n`);
  if (process.argv.includes("--check") && stale.length > 0) process.exitCode = 1;
}
