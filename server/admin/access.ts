/** Which permission each address of the dashboard's API needs. What no line names is refused to everybody. */
import type { Permission } from "../../lib/schema/roles.ts";

interface Rule {
  /** The address begins with it, as registered ("/api/devices/:device"). The first that fits counts. */
  readonly under: string;
  readonly read: Permission;
  /** For everything but GET. */
  readonly write: Permission;
}

const rule = (under: string, read: Permission, write: Permission = read): Rule => ({ under, read, write });

const rules: readonly Rule[] = [
  rule("/api/usage", "aggregates:read"),
  rule("/api/overview/flows", "activities:read"),
  rule("/api/overview", "aggregates:read"),
  rule("/api/relations", "activities:read"),
  rule("/api/inventory", "activities:read", "policy:write"),
  rule("/api/devices", "activities:read", "devices:write"),
  rule("/api/coverage", "activities:read"),
  rule("/api/experiments", "activities:read"),
  rule("/api/extensions", "activities:read"),
  rule("/api/moments", "activities:read"),
  rule("/api/consents", "activities:read"),
  rule("/api/discoveries", "activities:read", "policy:write"),
  rule("/api/requests", "requests:read", "requests:write"),
  rule("/api/findings", "findings:read", "findings:write"),
  rule("/api/assets/:asset/use", "activities:read"),
  rule("/api/assets", "findings:read", "findings:write"),
  rule("/api/posture", "findings:read", "findings:write"),
  rule("/api/polic", "policy:read", "policy:write"),
  rule("/api/rollout", "policy:read", "devices:write"),
  rule("/api/fleet", "aggregates:read"),
  rule("/api/sinks", "connections:read", "connections:write"),
  rule("/api/connections", "connections:read", "connections:write"),
  rule("/api/outputs", "connections:read", "connections:write"),
  rule("/api/groups", "connections:read", "connections:write"),
  rule("/api/imports", "connections:read", "connections:write"),
  rule("/api/inputs", "connections:read", "connections:write"),
  rule("/api/accounts", "accounts:read", "accounts:write"),
  rule("/api/api-tokens", "accounts:read", "accounts:write"),
  rule("/api/enrollment-tokens", "settings:read", "devices:write"),
  rule("/api/settings", "settings:read", "settings:write"),
  rule("/api/updates", "settings:read", "settings:write"),
  rule("/api/audit", "audit:read"),
  rule("/api/incidents", "findings:read", "findings:write"),
  rule("/api/evidence", "evidence:read", "evidence:write"),
  rule("/api/identities/:request/approval", "identities:approve"),
  rule("/api/identities/:request/sealed", "identities:ask"),
  rule("/api/identities/:request/people", "identities:ask"),
  rule("/api/identities/mine", "identities:ask"),
  rule("/api/identities", "audit:read", "identities:ask"),
  rule("/api/erasure", "erasure:write"),
  rule("/api/metrics", "metrics:read"),
];

/** Null where no line names the address. `route`: as registered. */
export function permissionFor(method: string, route: string): Permission | null {
  const found = rules.find(({ under }) => route.startsWith(under));
  if (!found) return null;
  return method === "GET" || method === "HEAD" ? found.read : found.write;
}
