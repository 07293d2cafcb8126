import { beforeEach, expect, test, vi } from "vitest";
import { observePolicy } from "../../rules/policies/observe.ts";
import { strictPolicy } from "../../rules/policies/strict.ts";
import type { Activity } from "../schema/activity.ts";
import type { Policy } from "../schema/policy.ts";
import type { Attempt } from "./attempt.ts";
import { createGate, type GateParts } from "./gate.ts";
import { createWithheld } from "./judge/withheld.ts";
import type { Saying } from "./shown.ts";

const tool = { id: "chatgpt", name: "ChatGPT", category: "chat", hosts: [{ host: "chatgpt.com" }] } as const;

let recorded: Activity[];
let told: Saying[];

beforeEach(() => {
  recorded = [];
  told = [];
});

/** A gate whose detectors never come. */
function gateUnder(policy: Policy) {
  const known = { policy, source: "built-in", configErrors: [] } as const;
  const classifier = () => {
    throw new Error("the detectors have not arrived in this frame");
  };
  const parts = {
    classifier: Object.assign(classifier, { arrived: () => false, ready: () => false, readyWithin: async () => false }),
    toolHere: () => ({ tool, host: "chatgpt.com" }),
    policy: { current: () => known, inForce: () => known, settled: async () => known },
    fallback: known,
    recorder: { record: (activity: Activity) => void recorded.push(activity) },
    showing: { owns: () => false, tell: (what: Saying) => void told.push(what), remind: () => undefined },
    withheld: createWithheld(),
    approvals: { has: () => false, used: () => undefined },
    guidance: { now: () => null, settled: async () => null },
    notSensitive: { covers: () => false, settled: async () => null },
    newId: () => "0192a4b6-1111-7abc-8def-0123456789ab",
  };
  return createGate(parts as unknown as GateParts);
}

function attempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    kind: "paste",
    content: { plain: "hello", html: "", uriList: "", files: [] },
    target: {} as Element,
    releaseOriginal: async () => "taken",
    releaseRedacted: null,
    before: () => "",
    readBack: () => null,
    leave: () => undefined,
    ...changes,
  };
}

test("where policy only watches, what nothing could look at is recorded all the same", async () => {
  expect(gateUnder(observePolicy).admit(null, () => attempt())).toBe(true);
  await expect.poll(() => recorded.length).toBe(1);
  expect(recorded[0]).toMatchObject({ kind: "paste", tool: "chatgpt", outcome: "allowed", action: "record", unscanned: "error" });
});

test("whether anything may be typed costs each letter one decision", () => {
  let decisions = 0;
  const status = new Proxy<Policy["status"]>({}, { get: () => void decisions++ });
  const readOnly = { id: "read-only", when: {}, action: "read-only" } as const;
  const gate = gateUnder({ ...strictPolicy, status, rules: [readOnly], fatigue: { perDay: 12, below: "medium" } });
  expect(gate.readOnly()).toBe(true);
  expect(decisions).toBe(1);
});

test("where settling breaks nothing goes in, the person is told, and the page does not wait for it", async () => {
  const release = vi.fn(async () => "taken" as const);
  const leave = vi.fn();
  const gate = gateUnder(strictPolicy);
  const gather = () => Promise.reject(new Error("a drive has gone"));
  expect(gate.admit(null, () => attempt({ releaseOriginal: release, leave, gather }))).toBe(false);
  expect(gate.holding).toBe(true);
  await expect.poll(() => gate.holding).toBe(false);
  expect(release).not.toHaveBeenCalled();
  expect(leave).toHaveBeenCalledOnce();
  expect(told).toEqual(["unchecked"]);
});
