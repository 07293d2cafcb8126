import { expect, test } from "vitest";
import type { DeviceRow } from "../../lib/schema/dashboard-api.ts";
import { deviceState, silentAfter } from "./device-state.ts";

const now = 1_800_000_000_000;
const healthy: DeviceRow = {
  device: "quiet-otter-41",
  browser: "chrome 156",
  extensionVersion: "0.1.0",
  group: null,
  enrolledAt: now - 10 * silentAfter,
  lastSeen: now - 60_000,
  policy: "starter",
  acceptedUse: null,
  configErrors: [],
  pending: 0,
  missing: 0,
  copied: false,
  revoked: false,
};
const configErrors: DeviceRow["configErrors"] = [{ source: "managed", field: "mode", expected: "observe, nudge or strict" }];

test.each([
  [{}, "Reporting"],
  [{ lastSeen: now - silentAfter }, "Reporting"],
  [{ lastSeen: now - silentAfter - 1 }, "Silent"],
  [{ lastSeen: null }, "Not heard from yet"],
  [{ missing: 1 }, "Events missing"],
  [{ missing: 1, copied: true }, "Two browsers under one key"],
  [{ missing: 1, configErrors }, "Configuration error"],
  [{ configErrors, revoked: true, lastSeen: null }, "Revoked"],
])("a browser with %j is shown as %s", (part, label) => {
  expect(deviceState({ ...healthy, ...part }, now).label).toBe(label);
});
