import { expect, test } from "vitest";
import type { RequestRow } from "../../lib/schema/dashboard-api.ts";
import { requestState } from "./request-state.ts";

const now = 1_795_000_000_000;
const decided = (decision: "approve" | "deny", until: number | null): Pick<RequestRow, "decision"> => ({
  decision: { decision, until, reason: "limited-trial", by: "admin", at: now },
});

test.each<[Pick<RequestRow, "decision">, string]>([
  [{ decision: null }, "Waits"],
  [decided("deny", null), "Denied"],
  [decided("approve", now + 1), "Approved"],
  [decided("approve", now), "Approval ended"],
])("%j reads %s", (row, label) => {
  expect(requestState(row, now).label).toBe(label);
});
