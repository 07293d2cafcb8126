/** The starter policies: their form, and what they decide in the cases that they were written for. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify.ts";
import { decide } from "../../lib/core/decide.ts";
import { modelUse } from "../../lib/core/models/models-in-use.ts";
import type { UnscannedReason } from "../../lib/schema/action.ts";
import { starterModes } from "../../lib/schema/managed-config.ts";
import { policy as policySchema } from "../../lib/schema/policy.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { observePolicy } from "../../rules/policies/observe.ts";
import { strictPolicy } from "../../rules/policies/strict.ts";

const files = await loadDetectorFiles();
const classifier = compileClassifier(files.map(({ detector }) => detector));
const policies = { observe: observePolicy, nudge: nudgePolicy, strict: strictPolicy };

test("one file a starter mode", () => {
  expect(readdirSync(new URL("../../rules/policies", import.meta.url)).sort()).toEqual(
    [...starterModes].sort().map((mode) => `${mode}.ts`),
  );
});

test.for(starterModes)("%s has the form of lib/schema/policy.ts", (mode) => {
  expect(policySchema.parse(policies[mode])).toEqual(policies[mode]);
  const ids = policies[mode].rules.map(({ id }) => id);
  expect(new Set(ids).size, "a rule's id stands in what is recorded: each once").toBe(ids.length);
  for (const { when } of policies[mode].rules) {
    for (const id of when.detectors ?? []) expect(files.map(({ detector }) => detector.id)).toContain(id);
  }
});

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
