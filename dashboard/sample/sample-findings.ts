import {
  type FindingReply,
  type FindingRow,
  type FindingsReply,
  findingStatuses,
  scoreTerms,
} from "../../lib/schema/risk-finding.ts";
import { say } from "../words/say.ts";

const day = 86_400_000;

const findings = [
  ["sensitive-data", say("Payment data goes to Sample Search"), "sample-search", "critical", 84, "open", null, 3, 2],
  ["unknown-tool", say("Sample Agent is in use and on no list"), "sample-agent", "high", 71, "open", "Mara Lindqvist", 4, 5],
  [
    "risky-consent",
    say("Sample Minutes may read every mailbox"),
    "sample-minutes",
    "high",
    68,
    "in-progress",
    "Mara Lindqvist",
    9,
    -1,
  ],
  [
    "personal-account",
    say("Personal accounts of Sample Writer"),
    "sample-writer",
    "medium",
    47,
    "accepted",
    "Tom Okafor",
    30,
    60,
  ],
  ["no-owner", say("Nobody answers for Sample Pictures"), "sample-pictures", "low", 21, "open", null, 15, 20],
  ["silent-devices", say("14 browsers have fallen silent"), null, "medium", 40, "resolved", "Tom Okafor", 21, 9],
] as const;

function rows(now: number): FindingRow[] {
  return findings.map(([rule, title, asset, level, score, status, owner, opened, due], index) => ({
    ...{ id: `00000000-0000-4000-8000-00000000000${index + 1}`, rule, title, asset, level, score, status, owner },
    assetName: asset === null ? null : asset.replace(/^sample-/, "Sample "),
    ...{ openedAt: now - opened * day, lastSeenAt: now - day / 24, dueAt: now + due * day, reopened: 0, ticket: null },
    closedAt: status === "resolved" ? now - 2 * day : null,
    acceptedUntil: status === "accepted" ? now + 60 * day : null,
  }));
}

/** The made-up queue; `status` and `q` of the address are heeded. */
export function sampleFindings(now: number, search: URLSearchParams): FindingsReply {
  const all = rows(now);
  const wanted = (search.get("status") ?? "open,in-progress").split(",").filter((status) => status !== "");
  const q = (search.get("q") ?? "").toLowerCase();
  const shown = all.filter(
    ({ status, title }) => (wanted.length === 0 || wanted.includes(status)) && title.toLowerCase().includes(q),
  );
  return {
    ...{ rows: shown, total: shown.length, rules: [], ranAt: now - 120_000, owners: ["Mara Lindqvist", "Tom Okafor"] },
    byStatus: Object.fromEntries(
      findingStatuses.map((status) => [status, all.filter((row) => row.status === status).length]),
    ) as FindingsReply["byStatus"],
    overdue: all.filter(({ dueAt, status }) => dueAt < now && status === "in-progress").length,
  };
}

/** One of them; undefined for none. */
export function sampleFinding(now: number, id: string): FindingReply | undefined {
  const finding = rows(now).find((row) => row.id === id);
  if (!finding) return undefined;
  return {
    finding,
    parts: scoreTerms.map((term) => ({
      term,
      value: term === "data" ? finding.score : 1,
      because: say("Made up for this example"),
    })),
    ...{
      facts: [],
      condition: say("Made up for this example"),
      remedy: say("Decide what the tool may be used for."),
      reason: null,
    },
    history: [{ at: finding.openedAt, by: null, what: "opened", from: null, to: null, reason: null }],
  };
}
