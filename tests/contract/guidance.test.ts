/** What the company can set of how people are spoken to, and what may leave the device of it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { normaliseConfig } from "../../lib/core/normalise-config.ts";
import { trainingFact, whyHere } from "../../lib/page/nudge/why-here.ts";
import { activity } from "../../lib/schema/activity.ts";
import type { Experiment } from "../../lib/schema/experiment.ts";
import { type Policy, policy } from "../../lib/schema/policy.ts";
import { toolStatuses } from "../../lib/schema/tool.ts";
import { heartbeat } from "../../lib/schema/wire.ts";
import { loadTools } from "../../rules/from-node.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { sampleActivity } from "../flow/support/sample-activity.ts";

const plain: Policy = { version: 1, name: "Ours", rules: [], otherwise: "record", status: {}, approved: [] };
const rules = { version: "2026-11", title: "AI tools", text: "Be kind to data.", required: true };
const variants: Experiment["variants"] = [
  { id: "plain", texts: {} },
  { id: "warm", texts: { en: { "nudge.cancel": "Leave it" } } },
];

test("a policy from before is read as it was", () => {
  expect(policy.parse(plain)).toEqual(plain);
});

test.each<[string, Partial<Policy>]>([
  ["rules for people", { acceptableUse: rules }],
  ["rules with the whole document", { acceptableUse: { ...rules, url: "https://intranet.example/ai", required: false } }],
  ["a cap", { fatigue: { perDay: 12, below: "medium" } }],
  ["wordings", { experiments: [{ id: "tone", share: 0.5, variants }] }],
])("takes %s", (_, section) => {
  expect(policy.parse({ ...plain, ...section })).toEqual({ ...plain, ...section });
});

test.each<[string, string, object]>([
  ["rules without a version", "acceptableUse.version", { acceptableUse: { ...rules, version: "" } }],
  ["a version with a space", "acceptableUse.version", { acceptableUse: { ...rules, version: "2026 11" } }],
  ["rules longer than a page", "acceptableUse.text", { acceptableUse: { ...rules, text: "x".repeat(4_001) } }],
  ["a document over http", "acceptableUse.url", { acceptableUse: { ...rules, url: "http://intranet.example/" } }],
  ["a cap of nothing", "fatigue.perDay", { fatigue: { perDay: 0, below: "medium" } }],
  ["a cap below low", "fatigue.below", { fatigue: { perDay: 5, below: "low" } }],
  ["a wording alone", "experiments.0.variants", { experiments: [{ id: "tone", share: 1, variants: variants.slice(1) }] }],
  ["a share above one", "experiments.0.share", { experiments: [{ id: "tone", share: 1.1, variants }] }],
  ["one experiment twice", "experiments", { experiments: [1, 2].map(() => ({ id: "tone", share: 1, variants })) }],
])("refuses %s, and names the field", (_, field, section) => {
  const parsed = policy.safeParse({ ...plain, ...section });
  expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
});

test("an activity says which wording by name, and nothing that could be a text", () => {
  const { variant: _, ...before } = sampleActivity(1);
  expect(activity.parse(before)).toEqual(before);
  expect(activity.safeParse({ ...before, variant: "tone:warm", pastCap: true }).success).toBe(true);
  for (const variant of ["tone", "Tone:warm", "tone:warm and more", "tone:warm:x", "", 1]) {
    expect(activity.safeParse({ ...before, variant }).success, String(variant)).toBe(false);
  }
});

test("a heartbeat says a version, none, or nothing of it; never a text", () => {
  const beat = {
    ...{
      schema: 1,
      deviceId: "0191d0a0-0000-4000-8000-000000000000",
      epoch: 1,
      sentAt: 1_795_000_000_000,
      extensionVersion: "0.1.0",
    },
    ...{ browser: { name: "chromium", version: "156" }, installType: "admin", configErrors: [], coverage: [] },
    policy: { name: "Ours", source: "managed", seq: null, stale: false },
    outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: null },
  };
  for (const acceptedUse of [undefined, null, "2026-11"]) {
    expect(heartbeat.safeParse({ ...beat, acceptedUse }).success, String(acceptedUse)).toBe(true);
  }
  for (const acceptedUse of ["", "two words", "x".repeat(41), true]) {
    expect(heartbeat.safeParse({ ...beat, acceptedUse }).success, String(acceptedUse)).toBe(false);
  }
});

test("IT says that people know with one word", () => {
  expect(normaliseConfig({ consent: "given" })).toEqual({ config: { consent: "given" }, errors: [] });
  for (const consent of ["Given", true, 1, "yes"]) {
    const { config, errors } = normaliseConfig({ consent, mode: "observe" });
    expect(config).toEqual({ mode: "observe" });
    expect(errors).toEqual([{ source: "managed", field: "consent", expected: "given, in lower case" }]);
  }
});

test("the built-in policy asks about what matters however often it has asked", () => {
  expect(nudgePolicy.fatigue).toEqual({ perDay: 12, below: "medium" });
});

test("whatever the catalogue says of training has its words, or is no reason to speak", () => {
  const tools = loadTools();
  const said = tools.filter((tool) => tool.facts?.trainsOnPrompts).map((tool) => [tool.id, trainingFact(tool)] as const);
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter(([, fact]) => fact === undefined)).toEqual([]);
  expect(new Set(said.map(([, fact]) => fact)).size).toBeGreaterThan(3);
});

test("of a tool that nobody has looked up the card claims nothing of training, and of an approved one neither", () => {
  for (const tool of loadTools()) {
    for (const status of toolStatuses) {
      const known = Boolean(trainingFact(tool)) && (status === "unreviewed" || status === "tolerated");
      expect(/\btrains?\b/.test(whyHere(tool, status)), `${tool.id}, ${status}`).toBe(known);
    }
  }
});

test("what the page about it shows as policy is one", () => {
  const page = readFileSync(new URL("../../docs/guidance.md", import.meta.url), "utf8");
  const blocks = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, block = ""]) => JSON.parse(`{${block}}`) as object);
  expect(blocks.flatMap((block) => Object.keys(block))).toEqual(["acceptableUse", "fatigue", "experiments"]);
  for (const block of blocks) expect(policy.parse({ ...plain, ...block })).toEqual({ ...plain, ...block });
});
