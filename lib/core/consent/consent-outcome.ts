/** What a person did on a consent page and where the tab went then: granted, left, or nobody knows. */
import type { ConsentOutcome } from "../../schema/consent.ts";
import type { Address } from "./read-consent.ts";

/** `pressed`: the last of the two that was pressed; null for neither. */
export interface Followed {
  readonly pressed: "approve" | "deny" | null;
  readonly redirectHost: string | null;
}

/**
 * Null while the tab is still on its way: on another page of the provider, as for a password. `to`: where the tab is now; null where it was
 * closed. Providers hand a code or a token to the redirect's host and name an error there; many clients move on at once, so that arriving at
 * their host after the approval says the same.
 */
export function consentOutcome(
  { pressed, redirectHost }: Followed,
  to: Address | null,
  isProvider: boolean,
): ConsentOutcome | null {
  if (to === null) return pressed === "approve" ? "unknown" : "left";
  const has = (name: string) => to.params.some(([param]) => param === name);
  const atClient = redirectHost !== null && isSameSite(to.host, redirectHost);
  if (isProvider && !atClient) return null;
  if (has("error") && (atClient || redirectHost === null)) return "left";
  if (pressed === "deny") return "left";
  if (atClient && (has("code") || has("access_token") || has("installation_id"))) return "granted";
  if (pressed === "approve") return atClient || redirectHost === null ? "granted" : "unknown";
  // Nothing was pressed that we know as a button: a provider that needs no question any more goes straight on.
  return atClient ? "unknown" : "left";
}

/**
 * The tab is neither with the provider nor with the client, and nothing was refused: companies sign in with a third party, and from there
 * the same consent goes on.
 */
export function isElsewhere({ pressed, redirectHost }: Followed, to: Address, isProvider: boolean): boolean {
  return !isProvider && pressed !== "deny" && redirectHost !== null && !isSameSite(to.host, redirectHost);
}

/** Clients move on to a sister of the host that they named: "app.x.example" after "api.x.example". */
function isSameSite(host: string, named: string): boolean {
  const last = (name: string) => name.split(".").slice(-2).join(".");
  return host === named || (named.includes(".") && last(host) === last(named) && last(named).length > 6);
}
