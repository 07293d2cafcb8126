/** A provider's address in, what is being asked for out. Pure: the caller has taken the address apart. */
import type { Consent } from "../../schema/consent.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";

/** An address as a browser reads it. */
export interface Address {
  readonly host: string;
  readonly path: string;
  readonly port: string;
  /** In their order, decoded. */
  readonly params: readonly (readonly [string, string])[];
}

/** Ids and scopes as providers write them: what is longer, or holds other signs, is not one. */
const plainName = /^[!-~]{1,200}$/;
const plainHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;
const mostScopes = 60;

/**
 * Null where the address is no consent page of these providers. `parse`: takes the address of the redirect apart; null for none.
 * Never returns what is secret in such an address: codes, states and hints of who signs in are left where they are.
 */
export function readConsent(
  address: Address,
  providers: readonly ConsentProvider[],
  parse: (url: string) => Redirect | null,
): Consent | null {
  for (const provider of providers) {
    const fits = new RegExp(provider.address).exec(`${address.host}${address.path}`);
    if (!fits) continue;
    const value = (name: string) => address.params.find(([param]) => param === name)?.[1] ?? "";
    const client = fits.groups?.["client"] ?? value("client_id");
    const redirect = redirectOf(value("redirect_uri"), parse) ?? redirectOf(value("origin"), parse);
    // A page of the same form without both is a provider's own sign-in.
    if (client === "" && redirect === null) return null;
    const { offline = [], admin } = provider;
    const scopes = scopesOf(provider, value);
    return {
      provider: provider.id,
      client: clientName(client, parse),
      clientName: null,
      redirectHost: redirect?.host ?? null,
      redirectPath: redirect?.path ?? "/",
      redirectPort: redirect?.port ?? "",
      scopes,
      offline: offline.some((sign) => ("param" in sign ? value(sign.param) === sign.value : scopes.includes(sign.scope))),
      admin: admin !== undefined && new RegExp(admin).test(address.path),
    };
  }
  return null;
}

type Redirect = Pick<Address, "host" | "path" | "port">;

/**
 * Where the access goes. Google hands it to pages under a scheme of its own ("storagerelay://https/app.example?id=…"). A scheme of somebody
 * else's belongs to a program on this computer: its path is the scheme, "cursor:". Null where nothing is named that a record could hold.
 */
function redirectOf(text: string, parse: (url: string) => Redirect | null): Redirect | null {
  const [, inPage, site = ""] = /^storagerelay:\/\/(https?)\/([^/?#]+)/.exec(text) ?? [];
  if (inPage !== undefined) return redirectOf(`${inPage}://${site}/`, parse);
  const scheme = /^([a-z][a-z0-9+.-]*:)\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return null;
  if (scheme !== "https:" && scheme !== "http:") return { host: "localhost", path: scheme, port: "" };
  const parts = parse(text);
  if (parts?.host === "[::1]") return { ...parts, host: "localhost" };
  return parts && plainHost.test(parts.host) ? parts : null;
}

/** Each once, in their order, without what all of a provider's begin with. */
function scopesOf({ scopeParams, separator, strip = "", noScope }: ConsentProvider, value: (name: string) => string): string[] {
  const named = scopeParams.flatMap((param) => value(param).split(separator === "," ? /[\s,]+/ : /[\s+]+/));
  const plain = named.map((scope) => (strip !== "" && scope.startsWith(strip) ? scope.slice(strip.length) : scope));
  const scopes = [...new Set(plain)].filter((scope) => plainName.test(scope)).slice(0, mostScopes);
  return scopes.length === 0 && noScope ? [noScope.scope] : scopes;
}

/** Some clients are known by an address: of that host and path. */
function clientName(client: string, parse: (url: string) => Pick<Address, "host" | "path"> | null): string | null {
  const name = client.split(/[?#]/)[0] ?? "";
  const address = name.startsWith("http") ? parse(name) : null;
  const plain = address ? `https://${address.host}${address.path}` : name;
  return plainName.test(plain) ? plain : null;
}
