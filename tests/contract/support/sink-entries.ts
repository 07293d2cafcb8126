/** Entries of every kind, outcome and finding there is, with names that hold anything. */
import fc from "fast-check";
import { actions } from "../../../lib/schema/action.ts";
import { activityKinds, outcomes, sizeBands } from "../../../lib/schema/activity.ts";
import { categories, confidenceBands, families, severities } from "../../../lib/schema/finding.ts";
import { findingLevels, findingRules, findingStatuses } from "../../../lib/schema/risk-finding.ts";
import type { ActivityEntry, FindingEntry } from "../../../server/sinks/sink.ts";

const time = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
const name = fc.string({ minLength: 1, maxLength: 40 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

export const activityEntry: fc.Arbitrary<ActivityEntry> = fc.record({
  kind: fc.constant("activity" as const),
  id: fc.uuid(),
  at: time,
  body: fc.record({
    ...{ id: fc.uuid(), revision: fc.nat(9), occurredAt: time, what: fc.constantFrom(...activityKinds) },
    ...{ tool: name, toolName: name, host: fc.domain(), action: fc.constantFrom(...actions) },
    ...{ outcome: fc.constantFrom(...outcomes), rule: maybe(name), policy: name, size: fc.constantFrom(...sizeBands) },
    ...{ reason: maybe(name), unscanned: maybe(fc.constantFrom("too-large", "file")), device: name, person: maybe(name) },
    findings: fc.array(
      fc.record({
        ...{ detector: name, category: fc.constantFrom(...categories), family: fc.constantFrom(...families) },
        ...{ severity: fc.constantFrom(...severities), confidence: fc.constantFrom(...confidenceBands) },
        ...{ count: fc.integer({ min: 1, max: 1000 }), distinct: fc.integer({ min: 1, max: 1000 }) },
      }),
      { maxLength: 4 },
    ),
  }),
});
export const findingEntry: fc.Arbitrary<FindingEntry> = fc.record({
  kind: fc.constant("finding" as const),
  id: fc.uuid(),
  at: time,
  body: fc.record({
    ...{ what: fc.constantFrom("opened" as const, "reopened" as const, "changed" as const, "closed" as const), id: fc.uuid() },
    ...{ rule: fc.constantFrom(...findingRules), title: name, level: fc.constantFrom(...findingLevels), score: fc.nat(100) },
    ...{ status: fc.constantFrom(...findingStatuses), asset: maybe(name), assetName: maybe(name), reason: maybe(name) },
    ...{ owner: maybe(name), openedAt: time, dueAt: time, at: time },
    facts: fc.array(fc.record({ label: name, value: name }), { maxLength: 4 }),
  }),
});
