/** What the popup says of each state, and of times. */
import { expect, test } from "vitest";
import { summarise } from "../../entrypoints/own-pages/summarise.ts";
import { whenWas } from "../../entrypoints/popup/when-was.ts";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";

const enrolled = { state: "enrolled", serverUrl: "https://waymark.example", lastAckAt: null, lastError: null } as const;
const well: ExtensionStatus = {
  version: "0.1.0",
  policy: { name: "Ours", source: "server", seq: 1, stale: false, trust: "pinned" },
  configErrors: [],
  supportUrl: null,
  storage: "ok",
  sync: enrolled,
  outbox: { pending: 0, quarantined: 0, dropped: 0, local: 0 },
};
const wrong = [{ source: "managed", field: "mode", expected: "one of observe, nudge, strict" }] as const;
const unreachable = { ...enrolled, lastError: "unreachable" };

test.each<[string, Partial<ExtensionStatus>, string, string]>([
  ["all well", {}, "On and connected", "ok"],
  ["nobody manages it", { sync: { state: "off", why: "not-managed" } }, "On this device only", "neutral"],
  ["no server", { sync: { state: "off", why: "no-server" } }, "On this device only", "neutral"],
  ["nothing may be shared", { sync: { state: "off", why: "not-consented" } }, "On this device only", "neutral"],
  ["no token", { sync: { state: "off", why: "no-token" } }, "On this device only", "neutral"],
  ["enrolling", { sync: { ...enrolled, state: "enrolling" } }, "Connecting", "notice"],
  ["never reached", { sync: { ...unreachable, state: "enrolling" } }, "Not connected yet", "caution"],
  ["not reached now", { sync: unreachable }, "Waiting for the server", "caution"],
  ["a wrong setting", { configErrors: wrong }, "Needs your IT team", "caution"],
  ["revoked, and a wrong setting", { configErrors: wrong, sync: { ...enrolled, state: "revoked" } }, "Device removed", "stop"],
  ["no disk, and all else", { storage: "unavailable", configErrors: wrong }, "Cannot record", "stop"],
])("%s", (_, change, label, tone) => {
  const { meaning, ...head } = summarise({ ...well, ...change });
  expect(head).toEqual({ label, tone });
  expect(meaning).toMatch(/^[A-Z].*\.$/);
});

test("only where nothing is sent does it say so", () => {
  const says = (change: Partial<ExtensionStatus>) => summarise({ ...well, ...change }).meaning.includes("nothing is sent");
  expect(says({ sync: { state: "off", why: "not-managed" } })).toBe(true);
  expect(says({ sync: { ...enrolled, state: "revoked" } })).toBe(true);
  expect(says({})).toBe(false);
  expect(says({ sync: unreachable })).toBe(false);
});

test.each([
  [0, "now"],
  [45_000, "45 sec. ago"],
  [185_000, "3 min. ago"],
  [7_300_000, "2 hr. ago"],
  [90_000_000, "yesterday"],
  [-5_000, "now"],
])("%i ms ago is %s, beside the absolute time", (age, words) => {
  const time = Date.UTC(2026, 10, 20, 12);
  expect(whenWas(time, time + age, "en-US")).toMatch(new RegExp(`^Nov (19|20|21), .*\\(${words.replaceAll(".", "\\.")}\\)$`));
});
