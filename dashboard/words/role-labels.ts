import type { Permission, Role } from "../../lib/schema/roles.ts";

export const roleLabels: Readonly<Record<Role, string>> = {
  owner: "Owner",
  admin: "Administrator",
  analyst: "Analyst",
  auditor: "Auditor",
  privacy: "Privacy officer",
  "works-council": "Works council",
};

export const roleHints: Readonly<Record<Role, string>> = {
  owner: "everything, accounts included",
  admin: "policy, devices, connections",
  analyst: "activities, findings, requests",
  auditor: "settings and the audit log; no activities",
  privacy: "erasure, agreeing to look behind a pseudonym",
  "works-council": "figures of five people and more, the audit log",
};

/** What a token for a program is usually wanted for. */
export const tokenUses: readonly { readonly label: string; readonly scopes: readonly Permission[] }[] = [
  { label: "Read metrics", scopes: ["metrics:read"] },
  { label: "Read the audit log", scopes: ["audit:read"] },
  { label: "Read inventory and findings", scopes: ["activities:read", "findings:read"] },
  { label: "Make enrolment tokens", scopes: ["settings:read", "devices:write"] },
];
