import type { ComponentProps } from "react";
import type { Popup } from "../../entrypoints/popup/popup.tsx";
import type { Coverage } from "../../lib/schema/coverage.ts";
import { minutes, now, sampleStatus } from "./sample-status.ts";

type Props = ComponentProps<typeof Popup>;

const working: Coverage = { tool: "chatgpt", state: "working", reasons: [], inFrame: false };

function props(status: Props["status"], coverage: Props["page"]["coverage"]): Props {
  return {
    status,
    page: {
      coverage,
      page: typeof coverage === "object" && coverage ? { tool: "ChatGPT", status: "tolerated", account: null } : null,
      onDrill: async () => ({ found: true, action: "nudge", rule: "payment-and-government-ids", released: true, backstop: true }),
    },
    now,
    onShare: () => {},
    onAllowHistory: () => {},
  };
}

function withAccount(account: "corporate" | "personal"): Props {
  const { page, ...rest } = props(sampleStatus, working);
  return { ...rest, page: { ...page, page: { tool: "ChatGPT", status: "tolerated", account } } };
}

const { sync } = sampleStatus;
const enrolled = sync.state === "enrolled" ? sync : null;

export const popupStates: Readonly<Record<string, Props>> = {
  asking: props("loading", "asking"),
  "no answer": props("silent", "silent"),
  covered: props(sampleStatus, working),
  "a personal account": withAccount("personal"),
  "the company's account": withAccount("corporate"),
  degraded: props(sampleStatus, { ...working, state: "degraded", reasons: ["no-composer", "late"] }),
  "not covered": props(sampleStatus, { ...working, state: "not-covered", reasons: ["no-detectors"] }),
  "no AI tool": props(sampleStatus, null),
  "this device only": props(
    { ...sampleStatus, sync: { state: "off", why: "not-managed" }, outbox: { ...sampleStatus.outbox, local: 41 } },
    working,
  ),
  "nothing may be shared": props({ ...sampleStatus, sync: { state: "off", why: "not-consented" } }, working),
  "technical data not shared": props({ ...sampleStatus, notShared: "technical" }, working),
  "history to allow": props({ ...sampleStatus, historyDue: true }, working),
  connecting: props({ ...sampleStatus, sync: { ...enrolled!, state: "enrolling", lastAckAt: null } }, working),
  "server away": props(
    {
      ...sampleStatus,
      sync: { ...enrolled!, lastAckAt: now - 90 * minutes, lastError: "unreachable" },
      outbox: { ...sampleStatus.outbox, pending: 27 },
    },
    working,
  ),
  "device removed": props({ ...sampleStatus, sync: { ...enrolled!, state: "revoked" } }, working),
  "wrong setting": props(
    {
      ...sampleStatus,
      configErrors: [{ source: "managed", field: "serverUrl", expected: "an address that begins with https://" }],
    },
    working,
  ),
  "rules to accept": props({ ...sampleStatus, acceptanceDue: true }, working),
  "no disk": props({ ...sampleStatus, storage: "unavailable" }, working),
};
