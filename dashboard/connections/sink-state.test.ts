import { expect, test } from "vitest";
import type { SinkRow } from "../../lib/schema/sinks.ts";
import { sinkState } from "./sink-state.ts";

const row: SinkRow = {
  ...{ id: "0b8f1c9e-6f0e-4a57-9f59-111111111111", kind: "webhook", name: "SIEM", wants: ["finding"], level: "low", fields: {} },
  ...{ paused: false, waiting: 0, delivered: 1, deliveredAt: 1, failures: 0, nextTryAt: null, lastError: null, deadLetters: 0 },
};

test.each([
  [{}, "Delivering"],
  [{ deliveredAt: null }, "Nothing sent yet"],
  [{ deadLetters: 2 }, "Some were refused"],
  [{ failures: 1, deadLetters: 2 }, "Failed once"],
  [{ failures: 3 }, "Failed 3 times"],
  [{ failures: 3, paused: true }, "Paused"],
])("%j is %s", (changes, label) => {
  expect(sinkState({ ...row, ...changes }).label).toBe(label);
});
