import { outcomes } from "../../lib/schema/activity.ts";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";

const day = 86_400_000;

type Kind = InventoryRow["data"][number];

/** [id, name, vendor, category, status, days since the first, hours since the last, people, activities, data found] */
const tools: readonly (readonly [
  string,
  string,
  string,
  InventoryRow["category"],
  InventoryRow["status"],
  number,
  number,
  number,
  number,
  readonly Kind[],
])[] = [
  [
    "sample-writer",
    "Sample Writer",
    "Made-up Labs",
    "chat",
    "tolerated",
    88,
    0.1,
    412,
    18_240,
    [kind("personal", "medium", 912)],
  ],
  ["sample-copilot", "Sample Copilot for Work", "Made-up Office", "embedded", "approved", 90, 0.2, 388, 15_102, []],
  [
    "sample-search",
    "Sample Search",
    "Made-up Search",
    "ai-search",
    "unreviewed",
    61,
    1,
    140,
    3_910,
    [kind("payment", "high", 41)],
  ],
  ["sample-coder", "Sample Coder", "Made-up Code", "code", "approved", 85, 0.5, 96, 9_844, [kind("credential", "critical", 12)]],
  [
    "sample-minutes",
    "Sample Minutes",
    "Made-up Meetings",
    "meeting",
    "unreviewed",
    12,
    3,
    58,
    611,
    [kind("personal", "medium", 77)],
  ],
  ["sample-pictures", "Sample Pictures", "Made-up Media", "media", "tolerated", 70, 5, 51, 803, []],
  ["sample-agent", "Sample Agent", "Made-up Agents", "agent", "unreviewed", 4, 0.7, 17, 204, [kind("source-code", "high", 33)]],
  [
    "sample-translator",
    "Sample Translator",
    "Made-up Languages",
    "writing",
    "blocked",
    83,
    26,
    33,
    290,
    [kind("document", "medium", 15)],
  ],
];

function kind(category: Kind["category"], severity: Kind["severity"], count: number): Kind {
  return { category, severity, count };
}

/** Rounded down, as the server tells them. */
function crowds(people: number): { people: number; devices: number } {
  const down = (count: number) => Math.floor(count / 5) * 5;
  return { people: down(people), devices: down(people * 1.1) };
}

/** The made-up inventory as of `now`, milliseconds since 1970. */
export function sampleTools(now: number): (InventoryRow & { people: number; devices: number })[] {
  return tools.map(([tool, name, vendor, category, status, first, last, people, activities, data]) => {
    const found = data.reduce((sum, { count }) => sum + count, 0);
    const ended = { redacted: Math.round(found * 0.6), overridden: Math.round(found * 0.1), cancelled: Math.round(found * 0.3) };
    return {
      ...{ tool, name, vendor, category, status, activities, data: [...data], found: null },
      ...{ firstSeen: now - first * day, lastSeen: now - (last * day) / 24, ...crowds(people) },
      outcomes: Object.fromEntries(
        outcomes.map((outcome) => [outcome, { allowed: activities - found, ...ended }[outcome as string] ?? 0]),
      ) as InventoryRow["outcomes"],
    };
  });
}
