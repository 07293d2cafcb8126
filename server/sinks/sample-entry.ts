/** A made-up entry, so that somebody can see a connection work before anything has happened. */
import { randomUUID } from "node:crypto";
import type { EntryKind } from "../../lib/schema/sinks.ts";
import type { Entry } from "./sink.ts";

export function sampleEntry(kind: EntryKind, now: number): Entry {
  const id = randomUUID();
  if (kind === "activity") {
    return {
      ...{ kind, id, at: now },
      body: {
        ...{ id, revision: 0, occurredAt: now, what: "paste", tool: "waymark-test", toolName: "Test from Waymark" },
        ...{ host: "test.example", action: "nudge", outcome: "redacted", rule: "test", policy: "test", findings: [] },
        ...{ size: "under-100", reason: null, unscanned: null, device: "b-0000000000", person: null },
      },
    };
  }
  return {
    ...{ kind, id, at: now },
    body: {
      // A tracker makes an issue of it: only so does a test tell whether it may.
      ...{ what: "changed", id, rule: "new-tool", title: "Test from Waymark: nothing has happened", level: "low", score: 1 },
      ...{ status: "open", asset: null, assetName: null, facts: [{ label: "Sent by", value: "the test button" }] },
      ...{ reason: null, owner: null, openedAt: now, dueAt: now, at: now },
    },
  };
}
