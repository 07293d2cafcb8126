import { expect, test } from "vitest";
import type { GatePolicy } from "../../bridge/protocol.ts";
import type { Action } from "../../schema/action.ts";
import type { Category, Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import { purposes } from "../../schema/purpose.ts";
import { approvalStep } from "./ask-approval.ts";

const tool = {
  ...{ id: "chatgpt", name: "ChatGPT", vendor: "OpenAI", home: "https://chatgpt.com/" },
  ...{ category: "chat" as const, hosts: [{ host: "chatgpt.com" }] },
};
const found = (category: Category): Finding => ({
  ...{ detector: `a-${category}`, category, family: "CUSTOM", severity: "high", start: 0, end: 4, confidence: 1, canary: false },
});

function offered(action: Action, held: readonly Category[], gate: Partial<GatePolicy> = {}, section: Partial<Policy> = {}) {
  const policy: Policy = { version: 1, name: "P", rules: [], otherwise: "nudge", status: {}, approved: [], ...section };
  return approvalStep({
    match: { tool, host: "chatgpt.com" },
    decision: { action, rule: null, held: held.map(found) },
    gatePolicy: { policy, source: "server", configErrors: [], canAsk: true, ...gate },
    connected: true,
  });
}

test.each<[string, boolean, ReturnType<typeof offered>]>([
  ["a nudge", true, offered("nudge", ["payment"])],
  ["a question for the reason", true, offered("justify", ["payment"])],
  ["a stop", true, offered("block", ["payment"])],
  ["a tool that is closed to everything", true, offered("block", [])],
  ["what could not be read: an approval would change nothing", false, offered("nudge", [])],
  ["no server", false, offered("nudge", ["payment"], { canAsk: false })],
  ["a policy without it", false, offered("nudge", ["payment"], {}, { approval: { enabled: false } })],
])("%s: %s", (_, expected, step) => {
  expect(step !== null).toBe(expected);
});

test("says each kind of data once and nothing of the text, and offers policy's purposes", () => {
  const all = offered("nudge", ["payment", "health", "payment"]);
  expect(all?.form.says).toContain("payment data and health data");
  expect(all?.form.purposes).toEqual(purposes);
  expect(all?.form.legend).toContain("ChatGPT");
  expect(offered("block", [])?.form.says).not.toContain("data");
  const section = { approval: { enabled: true, purposes: ["code" as const] } };
  expect(offered("nudge", ["payment"], {}, section)?.form.purposes).toEqual(["code"]);
});
