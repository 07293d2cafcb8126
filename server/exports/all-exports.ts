import { z } from "zod";
import { usageQuery } from "../../lib/schema/admin-api.ts";
import { devicesQuery, inventoryQuery } from "../../lib/schema/dashboard-api.ts";
import { findingsQuery } from "../../lib/schema/risk-finding.ts";
import { readAudit } from "../audit/verify-audit.ts";
import { listFindings } from "../findings/list-findings.ts";
import { listImports } from "../imports/run-import.ts";
import { listCoverage } from "../inventory/list-coverage.ts";
import { listDevices } from "../inventory/list-devices.ts";
import { listTools } from "../inventory/list-tools.ts";
import { readUsage } from "../privacy/read-usage.ts";
import { readRequests } from "../requests/list-requests.ts";
import { activitiesExport } from "./activities.ts";
import { allPages, type ExportedRow, type TableExport, timeCell } from "./table-export.ts";

const all = { page: 1, size: Number.MAX_SAFE_INTEGER };
const some = 500;

/** Null: some, but too few to be told. */
const counts = (parts: Readonly<Record<string, number | null>>): string =>
  Object.entries(parts)
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${name} ${count ?? "few"}`)
    .join("; ");

/** One list that is whole in one reading. */
async function* each<Row extends object>(
  rows: Promise<readonly Row[]>,
  cells: (row: Row) => ExportedRow["cells"],
): AsyncGenerator<ExportedRow> {
  for (const row of await rows) yield { json: row, cells: cells(row) };
}

/** A list that comes by pages. */
async function* paged<Row extends object>(
  read: (from: number) => Promise<readonly Row[]>,
  cells: (row: Row) => ExportedRow["cells"],
): AsyncGenerator<ExportedRow> {
  for await (const row of allPages(some, read)) yield { json: row, cells: cells(row) };
}

/** Every table that can be taken along, as `<path>.csv` and `<path>.json`. */
export const tableExports: readonly TableExport[] = [
  {
    ...{ path: "/api/inventory", summary: "The inventory", query: inventoryQuery.omit({ page: true, size: true }) },
    lists: new Set(["status", "category", "data"]),
    columns: [
      ...["tool", "name", "vendor", "category", "status", "first_seen", "last_seen"],
      ...[
        "people_at_least",
        "devices_at_least",
        "activities",
        "data_found",
        "outcomes",
        "activities_in_span",
        "held_in_span",
        "activities_before",
        "held_before",
      ],
    ],
    rows: (query, deps) =>
      each(
        listTools({ ...inventoryQuery.parse(query), ...all }, deps).then(({ rows }) => rows),
        (row) => [
          ...[row.tool, row.name, row.vendor, row.category, row.status, timeCell(row.firstSeen), timeCell(row.lastSeen)],
          ...[row.people, row.devices, row.activities],
          row.data.map(({ category, severity, count }) => `${category} ${severity} ${count}`).join("; "),
          counts(row.outcomes),
          ...[row.period?.activities, row.period?.held, row.period?.before, row.period?.heldBefore],
        ],
      ),
  },
  activitiesExport,
  {
    ...{ path: "/api/findings", summary: "The findings", query: findingsQuery.omit({ page: true, size: true }) },
    lists: new Set(["status", "rule", "level"]),
    columns: [
      ...["id", "rule", "title", "asset", "level", "score", "status", "owner", "opened", "last_seen", "due", "closed"],
      ...["accepted_until", "ticket"],
    ],
    rows: (query, deps) =>
      each(
        listFindings({ ...findingsQuery.parse(query), ...all }, deps).then(({ rows }) => rows),
        (row) => [
          ...[row.id, row.rule, row.title, row.assetName ?? row.asset, row.level, row.score, row.status, row.owner],
          ...[timeCell(row.openedAt), timeCell(row.lastSeenAt), timeCell(row.dueAt), timeCell(row.closedAt)],
          ...[timeCell(row.acceptedUntil), row.ticket?.key],
        ],
      ),
  },
  {
    ...{ path: "/api/devices", summary: "The enrolled browsers", query: devicesQuery },
    columns: [
      ...["device", "browser", "extension_version", "group", "enrolled", "last_seen", "policy", "accepted_rules"],
      ...["configuration_errors", "pending", "missing", "revoked"],
    ],
    rows: (query, deps) =>
      paged(
        async (from) => (await listDevices(deps, { from, most: some }, devicesQuery.parse(query).state || undefined)).rows,
        (row) => [
          ...[row.device, row.browser, row.extensionVersion, row.group, timeCell(row.enrolledAt), timeCell(row.lastSeen)],
          ...[row.policy, row.acceptedUse, row.configErrors.length, row.pending, row.missing, row.revoked],
        ],
      ),
  },
  {
    ...{ path: "/api/coverage", summary: "On which tools the gate works" },
    columns: ["tool", "name", "browsers", "reasons", "last_check"],
    rows: (_query, deps) =>
      each(
        listCoverage(deps).then(({ rows }) => rows),
        (row) => [
          ...[row.tool, row.name, counts(row.browsers)],
          counts(Object.fromEntries(row.reasons.map(({ reason, browsers }) => [reason, browsers]))),
          timeCell(row.checkedAt),
        ],
      ),
  },
  {
    ...{ path: "/api/requests", summary: "What people asked for" },
    columns: ["request", "tool", "name", "purpose", "data_expected", "device", "asked", "decision", "reason", "until", "by"],
    rows: (_query, deps) =>
      paged(
        (from) => readRequests(deps, from, some),
        (row) => [
          ...[row.request, row.tool, row.name, row.purpose, row.expects.join("; "), row.device, timeCell(row.askedAt)],
          ...[row.decision?.decision, row.decision?.reason, timeCell(row.decision?.until ?? null), row.decision?.by],
        ],
      ),
  },
  {
    ...{ path: "/api/usage", summary: "Figures that enough people stand behind", query: usageQuery },
    columns: ["tool", "name", "people_at_least", "activities", "held"],
    rows: (query, deps) =>
      each(
        readUsage(usageQuery.parse(query), deps).then(({ rows }) => rows),
        (row) => [row.tool, row.name, row.people, row.activities, row.held],
      ),
  },
  {
    ...{ path: "/api/imports", summary: "What was brought in before" },
    columns: ["source", "when", "by", "lines", "new", "changed", "left_out", "not_readable"],
    rows: (_query, deps) =>
      each(
        listImports(deps).then(({ runs }) => runs),
        (run) => [run.source, timeCell(run.at), run.by, run.rows, run.added, run.changed, run.leftOut, run.bad],
      ),
  },
  {
    ...{ path: "/api/audit", summary: "The audit log" },
    query: z.object({ after: z.coerce.number().int().min(0).default(0) }),
    columns: ["number", "at", "actor", "action", "subject", "details", "previous", "hash"],
    async *rows(query, deps) {
      let after = Number(query["after"] ?? 0);
      for (;;) {
        const rows = await readAudit(deps.database.db, after, some);
        for (const row of rows) {
          const cells = [row.number, timeCell(row.at), row.actor, row.action, row.subject, JSON.stringify(row.details)];
          yield { json: row, cells: [...cells, row.previous, row.hash] };
        }
        if (rows.length < some) return;
        after = rows.at(-1)?.number ?? after;
      }
    },
  },
];
