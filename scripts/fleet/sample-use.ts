/** What a made-up person does with AI tools in an hour of work. */
import { randomBytes } from "node:crypto";
import { uuid7 } from "../../lib/core/uuid7.ts";
import type { Activity, FindingCount, Outcome } from "../../lib/schema/activity.ts";

export interface UsedTool {
  readonly tool: string;
  readonly host: string;
}

const threeTools: readonly UsedTool[] = [
  { tool: "chatgpt", host: "chatgpt.com" },
  { tool: "claude", host: "claude.ai" },
  { tool: "gemini", host: "gemini.google.com" },
];

const found = { confidence: "certain", distinct: 1 } as const;
const kinds: readonly Omit<FindingCount, "count">[] = [
  { ...found, detector: "email-address", category: "personal", family: "EMAIL", severity: "medium" },
  { ...found, detector: "payment-card", category: "payment", family: "CARD", severity: "high" },
  { ...found, detector: "jwt", category: "credential", family: "SECRET", severity: "critical" },
];

/** How it ends when something was found, the usual ending most often. */
const endings: readonly Outcome[] = ["redacted", "redacted", "redacted", "cancelled", "overridden"];

/** One activity at `now`; `random` from 0 up to 1. The first of `tools` are used most. */
export function sampleUse(now: number, random: () => number, tools: readonly UsedTool[] = threeTools): Activity {
  const one = <Some>(list: readonly Some[], share: number): Some =>
    list[Math.min(list.length - 1, Math.floor(share * list.length))] as Some;
  const base = {
    ...{ id: uuid7(now, randomBytes(10)), revision: 0, occurredAt: now, ...one(tools, random() ** 2) },
    ...{ policy: "Waymark nudge", size: "none" as const },
  };
  if (random() < 0.5) return { ...base, kind: "visit", action: "record", outcome: "allowed", rule: null, findings: [] };
  const kind = one(["paste", "paste", "send", "upload"] as const, random());
  if (random() < 0.6) return { ...base, kind, action: "record", outcome: "allowed", rule: null, findings: [], size: "under-1k" };
  const findings = [{ ...one(kinds, random() ** 2), count: 1 + Math.floor(random() * 4) }];
  return { ...base, kind, action: "nudge", outcome: one(endings, random()), rule: "credentials", findings, size: "under-1k" };
}
