/** The starter policies: their form, and what they decide in the cases that they were written for. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import { modelUse } from "../../lib/core/models/models-in-use.ts";
import { decide } from "../../lib/core/policy/decide.ts";
import { lintPolicy } from "../../lib/core/policy/lint-policy.ts";
import { runCase } from "../../lib/core/policy/run-cases.ts";
import { accountClasses } from "../../lib/schema/account.ts";
import type { UnscannedReason } from "../../lib/schema/action.ts";
import { starterModes } from "../../lib/schema/managed-config.ts";
import { policy as policySchema } from "../../lib/schema/policy.ts";
import type { PolicyCase } from "../../lib/schema/policy-case.ts";
import { loadDetectorFiles, loadDetectorNames } from "../../rules/from-node.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { observePolicy } from "../../rules/policies/observe.ts";
import { starters } from "../../rules/policies/starters.ts";
import { strictPolicy } from "../../rules/policies/strict.ts";

const files = await loadDetectorFiles();
const names = await loadDetectorNames();
const classifier = compileClassifier(files.map(({ detector }) => detector));
const policies = { observe: observePolicy, nudge: nudgePolicy, strict: strictPolicy };

test("one file a starter, and every starter mode is one", () => {
  const names = readdirSync(new URL("../../rules/policies", import.meta.url)).filter((name) => name !== "starters.ts");
  expect(names.sort()).toEqual(starters.map(({ id }) => `${id}.ts`).sort());
  expect(starters.map(({ id }) => id)).toEqual(expect.arrayContaining([...starterModes]));
});

test.for(starters)("$id has the form of lib/schema/policy.ts", ({ policy }) => {
  expect(policySchema.parse(policy)).toEqual(policy);
  expect(lintPolicy(policy, [...names.keys()]).map(({ message }) => message)).toEqual([]);
});

const field = (id: string) => starters.find((one) => one.id === id)!.policy;
const found = (detector: string) => {
  const { category, family, severity } = files.find(({ file }) => file === detector)!.detector;
  return { detector, category, family, severity };
};
const health = { detector: "icd-10", category: "health", family: "MEDICAL", severity: "high" } as const;
const code = { detector: "source-code", category: "source-code", family: "CODE", severity: "medium" } as const;
const contract = { detector: "contract", category: "document", family: "DOCUMENT", severity: "medium" } as const;
const people = { detector: "email-address", category: "personal", family: "EMAIL", severity: "low", count: 12 } as const;
const secret = { ...found("pem-private-key"), severity: "critical" as const };
const fieldCases: readonly (readonly [string, string, Omit<PolicyCase, "name">])[] = [
  [
    "health",
    "a diagnosis and a tool that nobody has reviewed",
    { findings: [health], expect: { action: "approval", rule: "patients-elsewhere" } },
  ],
  [
    "health",
    "a diagnosis and a private account",
    { findings: [health], status: "approved", account: "personal", expect: { action: "block" } },
  ],
  [
    "health",
    "a diagnosis and the approved tool",
    { findings: [health], status: "approved", account: "corporate", expect: { action: "redact" } },
  ],
  [
    "health",
    "a key, also where something was approved",
    { findings: [secret], status: "approved", expect: { action: "block", rule: "keys" } },
  ],
  ["health", "the models were not ready", { unscanned: "not-ready", expect: { action: "block" } }],
  ["finance", "one account number", { findings: [found("iban")], expect: { action: "redact", rule: "accounts" } }],
  [
    "finance",
    "a list of them",
    { findings: [{ ...found("iban"), count: 10 }], expect: { action: "block", rule: "lists-of-accounts" } },
  ],
  [
    "finance",
    "a report for a tool that is tolerated",
    { findings: [contract], status: "tolerated", expect: { action: "approval" } },
  ],
  ["finance", "people in the approved tool", { findings: [people], status: "approved", expect: { action: "record" } }],
  [
    "software",
    "code in the approved tool",
    { findings: [code], status: "approved", account: "corporate", expect: { action: "record" } },
  ],
  [
    "software",
    "code in a private account",
    { findings: [code], status: "approved", toolCategory: "chat", account: "personal", expect: { action: "justify" } },
  ],
  ["software", "a private key", { findings: [secret], status: "approved", expect: { action: "block", rule: "private-keys" } }],
  ["software", "secrets that could not be looked for", { unscanned: "error", expect: { action: "block", rule: "secrets" } }],
  ["software", "a dump of customers", { findings: [people], expect: { action: "justify", rule: "dumps" } }],
  [
    "public-sector",
    "a companion that nobody has reviewed",
    { toolCategory: "companion", expect: { action: "read-only", rule: "companions" } },
  ],
  ["public-sector", "a citizen and a private account", { findings: [people], account: "personal", expect: { action: "block" } }],
  ["public-sector", "a list in the approved tool", { findings: [people], status: "approved", expect: { action: "justify" } }],
];

test.for(fieldCases)("%s: %s", ([id, name, one]) => {
  const { explanation, expected } = runCase(field(id), { name, ...one }, () => [], 1_795_000_000_000);
  expect(explanation.decision).toMatchObject(expected);
});

test.for(starters.filter(({ id }) => !["observe"].includes(id)))(
  "$id: a blocked tool gets nothing, whatever the account",
  ({ policy }) => {
    for (const account of accountClasses) {
      const one = { name: "", status: "blocked", account, expect: { action: "block" } } as const;
      expect(runCase(policy, one, () => [], 1_795_000_000_000).passed, account).toBe(true);
    }
  },
);

const mails = (count: number) => Array.from({ length: count }, (_, i) => `person${i}@company.example`).join("\n");
const github = "ghp_" + "a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6gF1iO";
const pem = files.find(({ file }) => file === "pem-private-key")!.examples.match[0]!.text;
const cases = [
  { what: "nothing of note", text: "Hello there", observe: "allow", nudge: "allow", strict: "allow" },
  { what: "one e-mail address", text: mails(1), observe: "record", nudge: "record", strict: "redact" },
  { what: "nine e-mail addresses", text: mails(9), observe: "record", nudge: "record", strict: "redact" },
  { what: "ten e-mail addresses", text: mails(10), observe: "record", nudge: "nudge", strict: "redact" },
  { what: "a payment card", text: "4111 1111 1111 1111", observe: "record", nudge: "justify", strict: "redact" },
  { what: "a bank account", text: "GB29NWBK60161331926819", observe: "record", nudge: "nudge", strict: "redact" },
  { what: "a government id", text: "SSN 536-22-8145", observe: "record", nudge: "justify", strict: "redact" },
  { what: "a token", text: github, observe: "record", nudge: "justify", strict: "redact" },
  { what: "a password", text: "password=T7x" + "qP2mZ9r", observe: "record", nudge: "nudge", strict: "redact" },
  { what: "a private key", text: pem, observe: "record", nudge: "justify", strict: "block" },
  { what: "a text too large to check", unscanned: "too-large", observe: "record", nudge: "nudge", strict: "block" },
  { what: "a file", unscanned: "file", observe: "record", nudge: "record", strict: "block" },
] as const;

const action = (
  mode: keyof typeof policies,
  text: string,
  unscanned: UnscannedReason | null,
  status: "approved" | "blocked" | null,
) =>
  decide({
    findings: classifier.classify(text),
    unscanned,
    tool: "some-tool",
    policy: { ...policies[mode], status: status === null ? {} : { "some-tool": status } },
  }).action;

test.for(cases)(
  "$what",
  ({ text = "", unscanned = null, ...want }: (typeof cases)[number] & { text?: string; unscanned?: UnscannedReason | null }) => {
    for (const mode of starterModes) expect(action(mode, text, unscanned, null), mode).toBe(want[mode]);
  },
);

test("only the policies that hold things count on the trained models", () => {
  expect(starterModes.map((mode) => [mode, modelUse(policies[mode])])).toEqual([
    ["observe", "observe"],
    ["nudge", "enforce"],
    ["strict", "enforce"],
  ]);
});

test.for([
  ["nudge", "nudge"],
  ["strict", "block"],
] as const)("%s: a text that the models have not seen in time", ([mode, want]) => {
  expect(action(mode, "Hello there", "not-ready", null)).toBe(want);
  expect(action(mode, "Hello there", "not-ready", "approved")).toBe("record");
});

test.for(["nudge", "strict"] as const)("%s: an approved tool gets all but credentials", (mode) => {
  expect(action(mode, `4111 1111 1111 1111\n${mails(20)}`, null, "approved")).toBe("record");
  expect(["justify", "redact"]).toContain(action(mode, github, null, "approved"));
});

test.for(["nudge", "strict"] as const)("%s: a blocked tool gets nothing", (mode) => {
  expect(action(mode, "Hello there", null, "blocked")).toBe("block");
});
