/** What the worker answers when all is well; each state says what is different in it. Everything in it is made up. */
import type { PolicyInWords } from "../../lib/bridge/policy-in-words.ts";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";

/** The moment at which every picture is taken, milliseconds since 1970. */
export const now = Date.UTC(2026, 5, 15, 9, 30);
export const minutes = 60_000;

export const sampleStatus: ExtensionStatus = {
  version: "1.4.0",
  policy: { name: "Everyday work", source: "server", seq: 12, stale: false, trust: "pinned" },
  configErrors: [],
  supportUrl: "https://help.example/ai",
  storage: "ok",
  sync: {
    state: "enrolled",
    serverUrl: "https://waymark.example",
    lastAckAt: now - 2 * minutes,
    lastError: null,
  },
  outbox: { pending: 0, quarantined: 0, dropped: 0, local: 0 },
};

export const samplePolicy: PolicyInWords = {
  policy: {
    ...nudgePolicy,
    name: "Everyday work",
    status: { chatgpt: "tolerated", deepseek: "blocked" },
    approved: [{ tool: "m365-copilot", name: "Copilot", url: "https://m365.cloud.microsoft/chat" }],
    supportUrl: "https://help.example/ai",
  },
  lists: [{ id: "projects", one: "project name", other: "project names" }],
  since: now - 3 * 24 * 60 * minutes,
  waitsDays: 30,
};
