/** What can be brought in from other systems, and what came of it. */
import { z } from "zod";

export const importSources = [
  "google-grants",
  "entra-grants",
  "sign-ins",
  "proxy",
  "expenses",
  "chrome-extensions",
  "edge-extensions",
  "saas-audit",
] as const;
export type ImportSourceId = (typeof importSources)[number];

export const importKinds = ["grant", "sign-in", "traffic", "expense", "extension", "audit"] as const;
export type ImportKind = (typeof importKinds)[number];

export interface ImportForm {
  readonly label: string;
  readonly kind: ImportKind;
  /** Where the file comes from. */
  readonly from: string;
  /** What it must have, for people; other columns are ignored. */
  readonly columns: string;
}

export const importForms: Readonly<Record<ImportSourceId, ImportForm>> = {
  "google-grants": {
    label: "Google Workspace: OAuth grants",
    kind: "grant",
    from: "Token audit log, or a list of tokens (CSV or JSON lines)",
    columns: "user, clientId, displayText, scopes; optionally a date and lastUsed",
  },
  "entra-grants": {
    label: "Microsoft Entra: OAuth grants",
    kind: "grant",
    from: "oauth2PermissionGrants joined with the names of applications (CSV or JSON lines)",
    columns: "appDisplayName, clientId, scope; optionally principal, consentType, a date and lastSignIn",
  },
  "sign-ins": {
    label: "Single sign-on log",
    kind: "sign-in",
    from: "Entra sign-ins or Okta system log (JSON lines), or CSV",
    columns: "time, user, app; optionally appId and host",
  },
  proxy: {
    label: "Proxy or DNS log",
    kind: "traffic",
    from: "CSV, JSON lines, or Squid's own form",
    columns: "time, host or url; optionally user",
  },
  expenses: {
    label: "Expense lines",
    kind: "expense",
    from: "Export of the expense or card system (CSV)",
    columns: "date, merchant, amount; optionally currency and employee",
  },
  "chrome-extensions": {
    label: "Chrome: extension report",
    kind: "extension",
    from: "Apps and extensions usage, Google Admin console (CSV)",
    columns: "App name, App ID; optionally Installs, Permissions and Version",
  },
  "edge-extensions": {
    label: "Edge: extension report",
    kind: "extension",
    from: "Extensions report of the Edge management service (CSV)",
    columns: "Name, Extension ID; optionally Devices, Permissions and Version",
  },
  "saas-audit": {
    label: "Audit log of another service",
    kind: "audit",
    from: "Slack, Microsoft 365, GitHub and others (JSON lines or CSV)",
    columns: "time, action, app; optionally user and scopes",
  },
};

/** Bytes of one file. */
export const longestImport = 16 * 1024 * 1024;

export const importReport = z.strictObject({
  source: z.enum(importSources),
  /** True where nothing was written. */
  preview: z.boolean(),
  /** Lines that were read; added, changed, unchanged and left out count what they became. */
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** No AI tool: nothing is kept of them. */
  leftOut: z.int(),
  bad: z.int(),
  problems: z.array(z.strictObject({ row: z.int(), field: z.string(), expected: z.string() })),
  /** Those with most news first. */
  assets: z.array(
    z.strictObject({
      asset: z.string(),
      name: z.string(),
      known: z.boolean(),
      added: z.int(),
      changed: z.int(),
      people: z.int().nullable(),
    }),
  ),
});
export type ImportReport = z.infer<typeof importReport>;

export const importsReply = z.strictObject({
  runs: z.array(
    z.strictObject({
      id: z.uuid(),
      source: z.enum(importSources),
      at: z.int(),
      by: z.string().nullable(),
      ...{ rows: z.int(), added: z.int(), changed: z.int(), unchanged: z.int(), leftOut: z.int(), bad: z.int() },
    }),
  ),
});
export type ImportsReply = z.infer<typeof importsReply>;
