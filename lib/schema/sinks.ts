/** Other systems that Waymark sends to: what each needs to know, and what the dashboard is told of them. */
import { z } from "zod";
import { findingLevels } from "./risk-finding.ts";

export const sinkKinds = [
  "webhook",
  "otlp",
  "splunk",
  "sentinel",
  "secops",
  "syslog",
  "slack",
  "teams",
  "jira",
  "servicenow",
] as const;
export type SinkKind = (typeof sinkKinds)[number];

export const entryKinds = ["activity", "finding"] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface SinkField {
  readonly name: string;
  readonly label: string;
  /** secret: encrypted, and never given out again. choice: one of `of`. */
  readonly type: "url" | "text" | "secret" | "host" | "port" | "choice";
  readonly optional?: true;
  readonly hint?: string;
  readonly of?: readonly string[];
}

export interface SinkForm {
  readonly label: string;
  /** In what form, in a few words. */
  readonly says: string;
  readonly takes: readonly EntryKind[];
  readonly fields: readonly SinkField[];
}

const both = ["activity", "finding"] as const;
const findings = ["finding"] as const;
const url = (label: string, hint: string): SinkField => ({ name: "url", label, type: "url", hint });
const secret = (name: string, label: string, more: Partial<SinkField> = {}): SinkField => ({
  name,
  label,
  type: "secret",
  ...more,
});
const text = (name: string, label: string, hint: string): SinkField => ({ name, label, type: "text", hint });

export const sinkForms: Readonly<Record<SinkKind, SinkForm>> = {
  webhook: {
    label: "Webhook",
    says: "OCSF 1.8, one event a line, signed",
    takes: both,
    fields: [
      url("Address", "https://siem.example/waymark"),
      secret("key", "Signing key", { hint: "whsec_ and base64, or any text of 24 characters or more" }),
    ],
  },
  otlp: {
    label: "OpenTelemetry (OTLP)",
    says: "log records over HTTP, JSON",
    takes: both,
    fields: [
      url("Address", "https://collector.example:4318/v1/logs"),
      secret("authorization", "Authorization header", { optional: true, hint: "Bearer …" }),
    ],
  },
  splunk: {
    label: "Splunk",
    says: "HTTP Event Collector, OCSF as JSON",
    takes: both,
    fields: [
      url("Address", "https://splunk.example:8088/services/collector/event"),
      secret("token", "Token"),
      { ...text("index", "Index", "the token's own, if empty"), optional: true },
    ],
  },
  sentinel: {
    label: "Microsoft Sentinel",
    says: "Logs Ingestion API",
    takes: both,
    fields: [
      url("Ingestion address", "https://name.region.ingest.monitor.azure.com"),
      text("rule", "Immutable id of the data collection rule", "dcr-…"),
      text("stream", "Stream", "Custom-Waymark_CL"),
      text("tenant", "Directory (tenant) id", "a GUID"),
      text("client", "Application (client) id", "a GUID"),
      secret("secret", "Client secret"),
      { name: "login", label: "Sign-in address", type: "url", optional: true, hint: "https://login.microsoftonline.com" },
    ],
  },
  secops: {
    label: "Google SecOps",
    says: "Chrome's own event form, for its built-in parser",
    takes: both,
    fields: [
      url("Feed address", "https://malachiteingestion-pa.googleapis.com/…"),
      secret("key", "API key"),
      secret("secret", "Secret of the feed", { optional: true }),
    ],
  },
  syslog: {
    label: "Syslog",
    says: "CEF in RFC 5424 over TCP or TLS",
    takes: both,
    fields: [
      { name: "host", label: "Host", type: "host", hint: "syslog.example" },
      { name: "port", label: "Port", type: "port", hint: "6514" },
      { name: "transport", label: "Transport", type: "choice", of: ["tls", "tcp"] },
    ],
  },
  slack: {
    label: "Slack",
    says: "a message for each finding",
    takes: findings,
    fields: [secret("webhook", "Incoming webhook address", { hint: "https://hooks.slack.com/services/…" })],
  },
  teams: {
    label: "Microsoft Teams",
    says: "a card for each finding",
    takes: findings,
    fields: [secret("webhook", "Workflow address", { hint: "the address that “Post to a channel” gives" })],
  },
  jira: {
    label: "Jira",
    says: "an issue for each finding",
    takes: findings,
    fields: [
      url("Site", "https://company.atlassian.net"),
      text("project", "Project key", "SEC"),
      text("type", "Issue type", "Task"),
      text("user", "E-mail of the account", "waymark@company.example"),
      secret("token", "API token"),
    ],
  },
  servicenow: {
    label: "ServiceNow",
    says: "an incident for each finding",
    takes: findings,
    fields: [
      url("Instance", "https://company.service-now.com"),
      text("user", "User", "waymark"),
      secret("password", "Password"),
      { ...text("group", "Assignment group", "Security"), optional: true },
    ],
  },
};

export const sinkName = z.string().trim().min(1).max(80);

/** What somebody enters. Fields are checked against the form of the kind; see `fieldSchema`. */
export const sinkInput = z.strictObject({
  kind: z.enum(sinkKinds),
  name: sinkName,
  /** Activities, findings or both, as far as the kind takes them. */
  wants: z.array(z.enum(entryKinds)).min(1),
  /** Findings below this are left out. */
  level: z.enum(findingLevels),
  fields: z.record(z.string().max(40), z.string().max(4000)),
});
export type SinkInput = z.infer<typeof sinkInput>;

/** What belongs into a field. Empty is as if it were not there. */
export function fieldSchema({ type, optional, of }: SinkField): z.ZodType<string | undefined> {
  const filled = {
    url: z.url({ protocol: /^https?$/ }).max(500),
    text: z.string().trim().min(1).max(200),
    secret: z.string().min(1).max(4000),
    host: z
      .string()
      .max(253)
      .regex(/^[A-Za-z0-9.:-]+$/),
    port: z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .refine((port) => Number(port) <= 65_535, "a port up to 65535"),
    choice: z.enum((of as [string, ...string[]] | undefined) ?? ["-"]),
  }[type];
  return optional ? filled.optional() : filled;
}

export const sinkRow = z.strictObject({
  id: z.uuid(),
  kind: z.enum(sinkKinds),
  name: z.string(),
  wants: z.array(z.enum(entryKinds)),
  level: z.enum(findingLevels),
  /** Without secrets, which are never given out. */
  fields: z.record(z.string(), z.string()),
  paused: z.boolean(),
  /** Entries still to be sent, those that it does not want included. */
  waiting: z.int(),
  delivered: z.int(),
  deliveredAt: z.int().nullable(),
  failures: z.int(),
  nextTryAt: z.int().nullable(),
  lastError: z.string().nullable(),
  deadLetters: z.int(),
});
export type SinkRow = z.infer<typeof sinkRow>;

export const sinkChange = z.strictObject({ paused: z.boolean() });

export const sinksReply = z.strictObject({ rows: z.array(sinkRow) });
export type SinksReply = z.infer<typeof sinksReply>;

export const deadLetter = z.strictObject({
  id: z.uuid(),
  kind: z.enum(entryKinds),
  what: z.string(),
  reason: z.string(),
  at: z.int(),
});
export const deadLettersReply = z.strictObject({ rows: z.array(deadLetter), total: z.int() });
export type DeadLettersReply = z.infer<typeof deadLettersReply>;

export const sinkTestReply = z.strictObject({ ok: z.boolean(), says: z.string() });
export type SinkTestReply = z.infer<typeof sinkTestReply>;
