import type { Role } from "../../lib/schema/roles.ts";

/** The company's sign-in service. */
export interface OidcOptions {
  /** Address of the service ("https://login.example"); http only for loopback. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claim that lists the groups. */
  readonly claim: string;
  /** By group; the first that fits counts. */
  readonly roles: readonly (readonly [group: string, role: Role])[];
}
