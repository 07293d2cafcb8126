import { expect, test } from "vitest";
import type { ModelUse } from "../../schema/action.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import { compileClassifier } from "../classify/classify.ts";
import { decide } from "../policy/decide.ts";
import { addModels } from "./add-models.ts";
import { modelsInUse, modelUse } from "./models-in-use.ts";

const finding = (detector: string, family: Finding["family"], start: number, end: number): Finding => ({
  detector,
  category: "document",
  family,
  severity: "high",
  start,
  end,
  confidence: 0.9,
  canary: false,
});
const models = {
  kinds: [],
  find: () => ({
    whole: [finding("contract", "DOCUMENT", 0, 20)],
    spans: [finding("written-address", "ADDRESS", 4, 20)],
    language: null,
  }),
};
const zip = {
  id: "zip",
  name: { one: "zip", other: "zips" },
  category: "personal",
  family: "ADDRESS",
  severity: "low",
  hints: ["zip"],
  pattern: /zip [0-9]{5}/,
  confidence: 0.9,
} as const;
const policy = (part: Partial<Policy>): Policy => ({
  version: 1,
  name: "test",
  rules: [],
  otherwise: "nudge",
  status: {},
  approved: [],
  ...part,
});
const text = "see zip 12345, Paris";
const classified = (use: ModelUse) => addModels(compileClassifier([zip]), () => modelsInUse(models, use)).classify(text);
const decided = (use: ModelUse, part: Partial<Policy> = {}) =>
  decide({
    findings: classified(use).filter(({ detector }) => detector !== "zip"),
    unscanned: null,
    tool: "t",
    policy: policy(part),
  });

test("off: they say nothing", () => {
  expect(classified("off").map(({ detector }) => detector)).toEqual(["zip"]);
});

test("enforce: what they find is held", () => {
  expect(classified("enforce").map(({ detector }) => detector)).toEqual(["contract", "written-address"]);
  expect(decided("enforce")).toMatchObject({ action: "nudge" });
});

test("observe: what they find is recorded, never held, and hides nothing of what detectors find", () => {
  expect(classified("observe").map(({ detector, canary }) => [detector, canary])).toEqual([
    ["contract", true],
    ["zip", false],
  ]);
  expect(decided("observe")).toEqual({ action: "record", rule: null, held: [] });
});

test("a policy that says nothing of them observes; before there is one, they count", () => {
  expect([modelUse(policy({})), modelUse(policy({ models: "off" })), modelUse(null)]).toEqual(["observe", "off", "enforce"]);
});
