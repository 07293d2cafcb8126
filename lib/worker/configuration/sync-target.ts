/** Where recorded activities go, or why they stay. */
import type { Configuration } from "./configuration.ts";

/** A server and the token that it admits devices with. */
export interface Credentials {
  readonly serverUrl: string;
  readonly enrollmentToken: string;
}

export type SyncTarget =
  | ({ readonly open: true } & Credentials)
  | { readonly open: false; readonly why: "not-managed" | "no-server" | "no-token" | "not-consented" };

export function syncTarget({ config: { serverUrl, enrollmentToken }, managed, consent }: Configuration): SyncTarget {
  if (!managed) return { open: false, why: "not-managed" };
  if (serverUrl === undefined) return { open: false, why: "no-server" };
  if (enrollmentToken === undefined) return { open: false, why: "no-token" };
  if (!consent.activities) return { open: false, why: "not-consented" };
  return { open: true, serverUrl, enrollmentToken };
}

/** Stands for server and token on disk without giving either away: a SHA-256 in base64. */
export async function credentialsOf({ serverUrl, enrollmentToken }: Credentials): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${serverUrl}\n${enrollmentToken}`));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
