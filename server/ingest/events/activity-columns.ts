/** How the fields of an activity lie in the table "activities". A new field is one line here and one column in a migration. */
import type { Activity } from "../../../lib/schema/activity.ts";

export interface ActivityColumn {
  readonly name: string;
  /** PostgreSQL's name of the column's type. */
  readonly type: string;
  readonly of: (activity: Activity) => unknown;
  /** True if a later revision leaves it as it was. */
  readonly lasting?: true;
  /** True if a later revision that does not say it leaves it as it was. */
  readonly sticky?: true;
}

export const activityColumns: readonly ActivityColumn[] = [
  { name: "revision", type: "smallint", of: (activity) => activity.revision },
  { name: "occurred_at", type: "timestamptz", of: (activity) => new Date(activity.occurredAt).toISOString(), lasting: true },
  { name: "kind", type: "text", of: (activity) => activity.kind, lasting: true },
  { name: "tool", type: "text", of: (activity) => activity.tool, lasting: true },
  { name: "host", type: "text", of: (activity) => activity.host, lasting: true },
  { name: "action", type: "text", of: (activity) => activity.action },
  { name: "outcome", type: "text", of: (activity) => activity.outcome },
  { name: "rule", type: "text", of: (activity) => activity.rule },
  { name: "observed", type: "jsonb", of: (activity) => activity.observed ?? null },
  { name: "policy", type: "text", of: (activity) => activity.policy },
  { name: "findings", type: "jsonb", of: (activity) => activity.findings },
  { name: "size_band", type: "text", of: (activity) => activity.size },
  { name: "reason", type: "text", of: (activity) => activity.reason ?? null },
  { name: "reason_words", type: "text", of: (activity) => activity.reasonWords ?? null },
  { name: "unscanned", type: "text", of: (activity) => activity.unscanned ?? null },
  { name: "before_policy", type: "boolean", of: (activity) => activity.beforePolicy ?? false },
  { name: "table_rows", type: "integer", of: (activity) => activity.table?.rows ?? null },
  { name: "table_columns", type: "integer", of: (activity) => activity.table?.columns ?? null },
  { name: "kept", type: "integer", of: (activity) => activity.kept ?? null },
  { name: "disputed", type: "text", of: (activity) => activity.disputed ?? null, sticky: true },
  { name: "past_cap", type: "boolean", of: (activity) => activity.pastCap ?? false, lasting: true },
  { name: "account", type: "text", of: (activity) => activity.account ?? null, sticky: true },
  { name: "plan", type: "text", of: (activity) => activity.plan ?? null, sticky: true },
  { name: "account_domain", type: "text", of: (activity) => activity.domain ?? null, sticky: true },
  { name: "sources", type: "jsonb", of: (activity) => activity.sources ?? null },
  { name: "consent", type: "jsonb", of: (activity) => activity.consent ?? null },
  { name: "creation", type: "text", of: (activity) => activity.creation?.what ?? null, lasting: true },
  { name: "variant", type: "text", of: (activity) => activity.variant ?? null, lasting: true },
];
