/** What this page asks for, read from its address first and from what stands on it second. */
import { clientNameIn } from "../../core/consent/client-name.ts";
import { type Address, readConsent } from "../../core/consent/read-consent.ts";
import type { Consent } from "../../schema/consent.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";

/** The provider whose page this is; null where its script was put on a page that none of them has. */
export function providerHere(providers: readonly ConsentProvider[]): ConsentProvider | null {
  const consent = consentHere(providers);
  if (consent) return providers.find(({ id }) => id === consent.provider) ?? null;
  return providers.find(({ pages }) => pages.some((pattern) => fits(pattern))) ?? null;
}

export function consentHere(providers: readonly ConsentProvider[]): Consent | null {
  return readConsent(partsOf(new URL(location.href)), providers, (url) => (URL.canParse(url) ? partsOf(new URL(url)) : null));
}

/** What the application calls itself on the page, as far as a heading says so. For the card; never recorded. */
export function clientNameHere(): string | null {
  for (const heading of document.querySelectorAll("h1, h2, [role=heading]")) {
    const name = clientNameIn((heading.textContent ?? "").slice(0, 300));
    if (name) return name;
  }
  return null;
}

function partsOf({ hostname, pathname, port, searchParams }: URL): Address {
  return { host: hostname, path: pathname, port, params: [...searchParams] };
}

/** A match pattern of ours: "https://*.host/path*". */
function fits(pattern: string): boolean {
  const [, any, host = "", path = ""] = /^https:\/\/(\*\.)?([^/]+)(.*)$/.exec(pattern) ?? [];
  const isHost = location.hostname === host || (any !== undefined && location.hostname.endsWith(`.${host}`));
  return isHost && location.pathname.startsWith(path.replace(/\*$/, ""));
}
