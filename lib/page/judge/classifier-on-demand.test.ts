import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { packWords } from "../../core/company/pack-lists.ts";
import { engineOf } from "../../core/engine.ts";
import type { Models } from "../../core/models/models.ts";
import type { Policy } from "../../schema/policy.ts";
import { classifierOnDemand } from "./classifier-on-demand.ts";
import { knowledge } from "./knowledge.ts";

const policy = (part: Partial<Policy>): Policy => {
  return { version: 1, name: "test", rules: [], otherwise: "nudge", status: {}, approved: [], ...part };
};
const contract = { detector: "contract", category: "document", family: "DOCUMENT", severity: "high", canary: false } as const;
const models: Models = {
  kinds: [
    { id: "contract", name: { one: "contract", other: "contracts" }, category: "document", family: "DOCUMENT", severity: "high" },
  ],
  find: (text) => ({ whole: [{ ...contract, start: 0, end: text.length, confidence: 0.9 }], spans: [], language: null }),
};
const key = [1, 2, 3, 4] as [number, number, number, number];
const list = { id: "own-names", name: { one: "code name", other: "code names" }, severity: "high" } as const;
const withList = policy({
  models: "off",
  company: { key, dictionaries: [{ ...list, hashes: packWords(["Bluebird"], key).packed }] },
});

beforeEach(() => {
  // The frame's own idle time never comes in this test: what is compiled is compiled because it was asked for.
  vi.stubGlobal("requestIdleCallback", () => 0);
  vi.stubGlobal("window", new EventTarget());
  Object.assign(knowledge(), { engine: engineOf([]), models: undefined, runModels: undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const arrive = () => {
  knowledge().runModels = () => {
    knowledge().models = models;
  };
};
const found = (classifier: ReturnType<typeof classifierOnDemand>, text: string) =>
  classifier()
    .classify(text)
    .map(({ detector, canary }) => [detector, canary]);

test("follows the policy's own lists, and forgets those of the one before", () => {
  const classifier = classifierOnDemand();
  expect(found(classifier, "on Bluebird")).toEqual([]);
  classifier.follow(withList);
  expect(found(classifier, "on Bluebird")).toEqual([["own-names", false]]);
  expect(classifier.kinds.get("own-names")?.name.one).toBe("code name");
  classifier.follow(policy({}));
  expect(found(classifier, "on Bluebird")).toEqual([]);
  expect(classifier.kinds.has("own-names")).toBe(false);
});

test("uses the models as each policy says", () => {
  const classifier = classifierOnDemand();
  arrive();
  classifier.follow(policy({ models: "enforce" }));
  expect(found(classifier, "text")).toEqual([["contract", false]]);
  classifier.follow(policy({}));
  expect(found(classifier, "text")).toEqual([["contract", true]]);
  classifier.follow(policy({ models: "off" }));
  expect(found(classifier, "text")).toEqual([]);
});

test("is ready without models unless policy counts on them", async () => {
  const classifier = classifierOnDemand();
  expect(classifier.ready()).toBe(false);
  classifier.follow(policy({}));
  expect(classifier.ready()).toBe(true);
  classifier.follow(policy({ models: "enforce" }));
  expect(classifier.ready()).toBe(false);
  expect(await classifier.readyWithin(1)).toBe(false);
  const waits = classifier.readyWithin(60_000);
  arrive();
  expect(await waits).toBe(true);
});
