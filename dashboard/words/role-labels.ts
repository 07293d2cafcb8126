import type { Permission, Role } from "../../lib/schema/roles.ts";
import { say } from "./say.ts";

export const roleLabels: Readonly<Record<Role, string>> = {
  owner: say("Owner"),
  admin: say("Administrator"),
  analyst: say("Analyst"),
  auditor: say("Auditor"),
  privacy: say("Privacy officer"),
  "works-council": say("Works council"),
};

export const roleHints: Readonly<Record<Role, string>> = {
  owner: say("everything, accounts included"),
  admin: say("policy, devices, connections"),
  analyst: say("activities, findings, requests"),
  auditor: say("settings and the audit log; no activities"),
  privacy: say("erasure, agreeing to look behind a pseudonym"),
  "works-council": say("figures of five people and more, the audit log"),
};

/** What a token for a program is usually wanted for. */
export const tokenUses: readonly { readonly label: string; readonly scopes: readonly Permission[] }[] = [
  { label: say("Read metrics"), scopes: ["metrics:read"] },
  { label: say("Read the audit log"), scopes: ["audit:read"] },
  { label: say("Read inventory and findings"), scopes: ["activities:read", "findings:read"] },
  { label: say("Make enrolment tokens"), scopes: ["settings:read", "devices:write"] },
];
