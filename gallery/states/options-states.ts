import type { OptionsProps } from "../../entrypoints/options/options-props.ts";
import type { Loaded } from "../../entrypoints/options/use-records.ts";
import type { RecordRow } from "../../lib/bridge/protocol.ts";
import type { Activity } from "../../lib/schema/activity.ts";
import { minutes, now, samplePolicy, sampleStatus } from "./sample-status.ts";

function props(state: OptionsProps["state"]): OptionsProps {
  const done = async () => {};
  return {
    state,
    now,
    onExport() {},
    onForget: done,
    onClearNotSensitive: done,
    onDispute: done,
    onUndo: async () => true,
    onShare() {},
    onAllowExtensions: async () => true,
  };
}

const paste: Activity = {
  id: "01977000-0000-7000-8000-000000000001",
  revision: 0,
  occurredAt: now - 12 * minutes,
  kind: "paste",
  tool: "chatgpt",
  host: "chatgpt.com",
  action: "nudge",
  outcome: "redacted",
  rule: "payment-and-government-ids",
  policy: "Everyday work",
  findings: [
    {
      detector: "payment-card",
      category: "payment",
      family: "CARD",
      severity: "high",
      confidence: "certain",
      count: 2,
      distinct: 2,
    },
  ],
  size: "under-1k",
};

function row(nth: number, changes: Partial<Activity>, fate: RecordRow["fate"], why: string | null = null): RecordRow {
  const occurredAt = now - nth * 47 * minutes;
  const activity = { ...paste, ...changes, id: `01977000-0000-7000-8000-${String(nth).padStart(12, "0")}`, occurredAt };
  const text = fate === "local" ? JSON.stringify(activity) : JSON.stringify({ seq: nth, activity });
  return { key: `${activity.id}:0`, what: "activity", text, at: occurredAt, fate, fateAt: occurredAt + minutes, why };
}

const rows: readonly RecordRow[] = [
  row(1, {}, "waiting"),
  row(2, { kind: "visit", action: "allow", outcome: "allowed", rule: null, findings: [], size: "none" }, "sent"),
  row(3, { kind: "send", outcome: "overridden", reason: "test-data" }, "sent"),
  row(4, { kind: "upload", outcome: "blocked", action: "block", tool: "deepseek", host: "deepseek.com" }, "tried"),
  row(5, { outcome: "handed-over" }, "refused", "findings: at most 100 entries"),
  row(6, { outcome: "cancelled" }, "given-up", "age"),
  row(
    7,
    { kind: "access-request", outcome: "asked", tool: "deepseek", host: "deepseek.com", findings: [], size: "none" },
    "sent",
  ),
];

const loaded: Loaded = {
  records: { rows, kept: { rows: 5_000, days: 90 }, tools: { chatgpt: "ChatGPT", deepseek: "DeepSeek" } },
  policy: samplePolicy,
  status: sampleStatus,
};
const withRows = (more: readonly RecordRow[]): Loaded => ({ ...loaded, records: { ...loaded.records!, rows: more } });

export const optionsStates: Readonly<Record<string, OptionsProps>> = {
  asking: props("loading"),
  "no answer": props("silent"),
  "nothing yet": props(withRows([])),
  "some records": props(loaded),
  "this device only": props({
    ...withRows([row(1, {}, "local"), row(2, { outcome: "overridden" }, "local")]),
    status: { ...sampleStatus, sync: { state: "off", why: "not-managed" } },
  }),
  "technical data not shared": props({ ...loaded, status: { ...sampleStatus, notShared: "technical" } }),
  "other extensions asked for": props({
    ...loaded,
    status: { ...sampleStatus, configErrors: [{ source: "browser", field: "policy.extensions", expected: "the permission" }] },
  }),
  "no disk": props({ ...loaded, records: null, status: { ...sampleStatus, storage: "unavailable" } }),
};
