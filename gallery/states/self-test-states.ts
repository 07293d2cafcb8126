import type { ComponentProps } from "react";
import type { SelfTestPage } from "../../entrypoints/self-test/self-test.tsx";
import type { SelfTest } from "../../lib/schema/self-test.ts";
import { minutes, now, sampleStatus } from "./sample-status.ts";

type Props = ComponentProps<typeof SelfTestPage>;

const hours = 60 * minutes;
const well: SelfTest = {
  version: 1,
  at: now,
  installType: "admin",
  configuration: { source: "managed", settings: ["consent", "enrollmentToken", "policyKeys", "serverUrl"], errors: [] },
  server: { state: "enrolled", why: null, reach: "answered", lastError: null },
  clockSkew: 400,
  policy: {
    ...{ source: "server", seq: 12, issuedAt: now - 3 * hours, expiresAt: now + 240 * hours },
    ...{ stale: false, signature: "pinned" },
  },
  siteAccess: true,
  closedHosts: [],
  privateWindows: true,
  storage: "ok",
  queue: { pending: 0, refused: 0, dropped: 0, lastAckAt: now - 2 * minutes },
  gates: [
    { tool: "chatgpt", state: "working", reasons: [], checkedAt: now - 4 * minutes },
    { tool: "deepseek", state: "degraded", reasons: ["no-composer", "late"], checkedAt: now - 26 * hours },
  ],
  drill: { at: now - 50 * hours, passed: true },
};

function props(changes: Partial<SelfTest>, status: Partial<typeof sampleStatus> = {}): Props {
  return {
    state: { test: { ...well, ...changes }, status: { ...sampleStatus, ...status }, tools: { chatgpt: "ChatGPT" } },
    onAgain: () => {},
    onCopy: async () => {},
  };
}

const errors = [
  { source: "managed", field: "policyKeys", expected: "RFC 7638 thumbprints" },
  { source: "browser", field: "(site access)", expected: "access to all sites in the extension's settings" },
] as const;

export const selfTestStates: Readonly<Record<string, Props>> = {
  "all is well": props({}),
  "much is wrong": props(
    {
      configuration: { ...well.configuration, errors: errors.map(({ source, field }) => ({ source, field })) },
      server: { state: "enrolled", why: null, reach: "unreachable", lastError: "unreachable" },
      clockSkew: -17 * minutes,
      policy: { ...well.policy, stale: true, signature: "first-use" },
      siteAccess: false,
      closedHosts: ["chatgpt.com", "claude.ai"],
      privateWindows: false,
      storage: "unavailable",
      queue: { pending: 214, refused: 3, dropped: 9, lastAckAt: now - 30 * hours },
      drill: { at: now - hours, passed: false },
    },
    { configErrors: [...errors] },
  ),
  "nobody manages it": props({
    installType: "normal",
    configuration: { source: "none", settings: [], errors: [] },
    server: { state: "off", why: "not-managed", reach: "not-asked", lastError: null },
    clockSkew: null,
    policy: { source: "built-in", seq: null, issuedAt: null, expiresAt: null, stale: false, signature: null },
    closedHosts: null,
    queue: { pending: 0, refused: 0, dropped: 0, lastAckAt: null },
    gates: [],
    drill: null,
  }),
  asking: { ...props({}), state: "loading" },
  "no answer": { ...props({}), state: "silent" },
};
