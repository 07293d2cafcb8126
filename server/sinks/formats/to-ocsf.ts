/** Entries as OCSF 1.8.0 events: Web Resources Activity (6001), Data Security Finding (2006), Detection Finding (2004). */
import { type Category, severities, severityRank } from "../../../lib/schema/finding.ts";
import type { ActivityEntry, Entry, FindingEntry } from "../sink.ts";

export interface OcsfEvent {
  readonly class_uid: number;
  readonly activity_id: number;
  readonly severity_id: number;
  readonly time: number;
  readonly message: string;
  readonly [attribute: string]: unknown;
}

/** `dashboard`: origin for links, or null. */
export function toOcsf(
  entry: Entry,
  { tenant, dashboard }: { readonly tenant: string; readonly dashboard: string | null },
): OcsfEvent {
  return entry.kind === "activity" ? activityEvent(entry, tenant) : findingEvent(entry, tenant, dashboard);
}

function classed(
  class_uid: number,
  activity_id: number,
  names: { class_name: string; activity_name: string; category_name: string },
) {
  return {
    class_uid,
    activity_id,
    category_uid: Math.floor(class_uid / 1000),
    type_uid: class_uid * 100 + activity_id,
    ...names,
  };
}

function metadata(entry: Entry, tenant: string, profiles: readonly string[]) {
  return {
    version: "1.8.0",
    product: { name: "Waymark", vendor_name: "Waymark" },
    uid: entry.kind === "activity" ? entry.body.id : entry.id,
    tenant_uid: tenant,
    logged_time: entry.at,
    profiles,
  };
}

/** What became of it, as OCSF's action and disposition. */
const results: Readonly<Record<string, readonly [action: number, disposition: number]>> = {
  allowed: [1, 1],
  held: [3, 19],
  redacted: [4, 11],
  edited: [4, 11],
  overridden: [1, 8],
  cancelled: [2, 6],
  blocked: [2, 2],
  "handed-over": [2, 6],
  "not-verified": [2, 2],
  asked: [2, 25],
};
const webActivity: Readonly<Record<string, number>> = { visit: 2, copy: 7, creation: 1 };
const webNames: Readonly<Record<number, string>> = { 1: "Create", 2: "Read", 6: "Import", 7: "Export", 99: "Other" };
const contentKinds = new Set(["paste", "drop", "upload", "clipboard", "send", "request"]);

function activityEvent(entry: ActivityEntry, tenant: string): OcsfEvent {
  const { body } = entry;
  const [action_id, disposition_id] = results[body.outcome] ?? [0, 0];
  const gravest = Math.max(-1, ...body.findings.map(({ severity }) => severityRank(severity)));
  const common = {
    time: body.occurredAt,
    severity_id: gravest < 0 ? 1 : gravest + 2,
    ...{ action_id, disposition_id },
    device: { uid: body.device, type_id: 8, type: "Browser" },
    ...(body.person === null ? {} : { actor: { user: { uid: body.person } } }),
    dst_endpoint: { hostname: body.host },
    policy: { name: body.policy, ...(body.rule === null ? {} : { uid: body.rule }) },
    unmapped: {
      waymark: {
        ...{ kind: body.what, action: body.action, outcome: body.outcome, size: body.size },
        ...{ reason: body.reason, unscanned: body.unscanned, revision: body.revision },
        findings: body.findings.map(({ detector, category, severity, confidence, count, distinct }) => {
          return { detector, category, severity, confidence, count, distinct };
        }),
      },
    },
  };
  const message = `${body.what} to ${body.toolName}: ${body.outcome}`;
  const tool = { name: body.toolName, uid: body.tool, type: "ai_tool" };
  if (body.findings.length === 0) {
    const activity_id = webActivity[body.what] ?? (contentKinds.has(body.what) ? 6 : 99);
    const activity_name = activity_id === 99 ? body.what : (webNames[activity_id] ?? "Other");
    return {
      ...classed(6001, activity_id, {
        class_name: "Web Resources Activity",
        activity_name,
        category_name: "Application Activity",
      }),
      ...common,
      message,
      web_resources: [tool],
      metadata: metadata(entry, tenant, ["host", "security_control"]),
    };
  }
  const activity_id = body.revision > 0 ? 2 : 1;
  return {
    ...classed(2006, activity_id, {
      class_name: "Data Security Finding",
      activity_name: activity_id === 1 ? "Create" : "Update",
      category_name: "Findings",
    }),
    ...common,
    message,
    is_alert: action_id !== 1,
    finding_info: {
      uid: body.id,
      title: `Sensitive data on its way to ${body.toolName}`,
      types: [...new Set(body.findings.map(({ detector }) => detector))],
    },
    // The profile of classifications belongs to the resource, not to the event.
    resources: [{ ...tool, data_classifications: classifications(body.findings) }],
    data_security: { detection_system_id: 10, data_lifecycle_state_id: 2 },
    metadata: metadata(entry, tenant, ["security_control", "data_classification"]),
  };
}

const categoryIds: Record<Category, readonly [number, string]> = {
  personal: [1, "Personal"],
  health: [1, "Personal"],
  "government-id": [2, "Governmental"],
  payment: [3, "Financial"],
  document: [4, "Business"],
  "source-code": [4, "Business"],
  file: [6, "Security"],
  custom: [4, "Business"],
  credential: [6, "Security"],
};

function classifications(findings: ActivityEntry["body"]["findings"]) {
  const totals = new Map<number, { category_id: number; category: string; total: number }>();
  for (const { category, count } of findings) {
    const [category_id, name] = categoryIds[category];
    const total = (totals.get(category_id)?.total ?? 0) + count;
    totals.set(category_id, { category_id, category: name, total });
  }
  return [...totals.values()];
}

const stages = { opened: [1, "Create"], reopened: [2, "Update"], changed: [2, "Update"], closed: [3, "Close"] } as const;
const statuses = {
  open: [1, "New"],
  "in-progress": [2, "In Progress"],
  accepted: [3, "Suppressed"],
  "false-positive": [3, "Suppressed"],
  resolved: [4, "Resolved"],
} as const;

function findingEvent(entry: FindingEntry, tenant: string, dashboard: string | null): OcsfEvent {
  const { body } = entry;
  const [activity_id, activity_name] = stages[body.what];
  const [status_id, status] = statuses[body.status];
  return {
    ...classed(2004, activity_id, { class_name: "Detection Finding", activity_name, category_name: "Findings" }),
    time: body.at,
    severity_id: severities.indexOf(body.level) + 2,
    message: body.title,
    is_alert: body.what === "opened" || body.what === "reopened",
    ...{ status_id, status, risk_score: body.score },
    ...(body.reason === null ? {} : { comment: body.reason }),
    finding_info: {
      ...{ uid: body.id, title: body.title, types: [body.rule] },
      ...{ created_time: body.openedAt, modified_time: body.at },
      analytic: { uid: body.rule, type_id: 1 },
      ...(dashboard === null ? {} : { src_url: `${dashboard}/findings/${body.id}` }),
    },
    ...(body.asset === null ? {} : { resources: [{ uid: body.asset, name: body.assetName ?? body.asset, type: "ai_tool" }] }),
    evidences: [{ data: Object.fromEntries(body.facts.map(({ label, value }) => [label, value])) }],
    metadata: metadata(entry, tenant, []),
  };
}
