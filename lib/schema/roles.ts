/** Who may do what on the server. One table; whatever it does not name is refused. */

/** Least first. Each permission is one kind of thing to read or to do. */
export const permissions = [
  /** Figures about tools that at least five people stand behind. */
  "aggregates:read",
  /** The inventory, single activities and devices, under pseudonyms. */
  "activities:read",
  /** Findings, and what was decided of them. */
  "findings:read",
  "findings:write",
  /** Requests for tools, and their answers. */
  "requests:read",
  "requests:write",
  /** The policy, its versions and how it is rolled out. */
  "policy:read",
  "policy:write",
  /** What leaves the server for other systems, and what comes in from them. */
  "connections:read",
  "connections:write",
  /** Enrolment tokens, devices: make, approve, revoke. */
  "devices:write",
  /** Accounts, roles, tokens of the API. */
  "accounts:read",
  "accounts:write",
  "settings:read",
  "settings:write",
  "audit:read",
  /** Evidence packs: seeing what they say, making and fetching them. */
  "evidence:read",
  "evidence:write",
  /** Asking who stands behind a pseudonym; agreeing to that. */
  "identities:ask",
  "identities:approve",
  "erasure:write",
  /** How the server itself is: metrics. */
  "metrics:read",
] as const;
export type Permission = (typeof permissions)[number];

export const roles = ["owner", "admin", "analyst", "auditor", "privacy", "works-council"] as const;
export type Role = (typeof roles)[number];

const everyRead = permissions.filter((permission) => permission.endsWith(":read"));

export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  // Everything but looking behind pseudonyms, which needs two others.
  owner: permissions.filter((permission) => permission !== "identities:approve"),
  admin: [
    ...everyRead.filter((permission) => permission !== "audit:read"),
    ...(["findings:write", "requests:write", "policy:write", "connections:write", "devices:write"] as const),
    ...(["settings:write", "identities:ask", "evidence:write"] as const),
  ],
  analyst: [
    ...(["aggregates:read", "activities:read", "findings:read", "findings:write", "requests:read", "requests:write"] as const),
    ...(["policy:read", "settings:read", "identities:ask"] as const),
  ],
  // What is set and what was done; nothing that people did.
  auditor: [
    ...(["aggregates:read", "policy:read", "connections:read", "accounts:read", "settings:read", "audit:read"] as const),
    ...(["evidence:read", "evidence:write"] as const),
  ],
  privacy: [
    "aggregates:read",
    "policy:read",
    "settings:read",
    "settings:write",
    "audit:read",
    "evidence:read",
    "evidence:write",
    "identities:approve",
    "erasure:write",
  ],
  "works-council": [
    ...(["aggregates:read", "policy:read", "settings:read", "audit:read", "identities:approve"] as const),
    ...(["evidence:read", "evidence:write"] as const),
  ],
};

export function can(role: Role, permission: Permission): boolean {
  return rolePermissions[role].includes(permission);
}
