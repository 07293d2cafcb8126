/** What a made-up person does with AI tools in an hour of work. */
import { randomBytes } from "node:crypto";
import { uuid7 } from "../../lib/core/uuid7.ts";
import type { Activity } from "../../lib/schema/activity.ts";

const tools = [
  { tool: "chatgpt", host: "chatgpt.com" },
  { tool: "claude", host: "claude.ai" },
  { tool: "gemini", host: "gemini.google.com" },
] as const;

/** One activity at `now`; `random` from 0 up to 1. */
export function sampleUse(now: number, random: () => number): Activity {
  const where = tools[Math.min(tools.length - 1, Math.floor(random() ** 2 * tools.length))] ?? tools[0];
  const isVisit = random() < 0.5;
  return {
    ...{ id: uuid7(now, randomBytes(10)), revision: 0, occurredAt: now, ...where },
    ...(isVisit
      ? { kind: "visit", action: "record", outcome: "allowed", rule: null }
      : { kind: "paste", action: "nudge", outcome: "redacted", rule: "credentials" }),
    ...{ policy: "Waymark nudge", findings: [], size: isVisit ? "none" : "under-1k" },
  };
}
