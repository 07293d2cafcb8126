/** What this page asks for, read from its address first and from what stands on it second. */
import { type Address, readConsent } from "../../core/consent/read-consent.ts";
import type { Consent } from "../../schema/consent.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";

/** Pages say it in many ways; these are of the headings that providers show in English. */
const headings = [
  /^(.{1,60}?) (?:wants|would like|is requesting|requests)(?: to| permission| additional| access|$)/i,
  /(?:authori[sz]e|install|connect|allow) (.{1,60}?)(?: to .*|\?|$)/i,
];

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
    const text = (heading.textContent ?? "").replace(/\s+/g, " ").trim();
    for (const pattern of headings) {
      const name = pattern.exec(text)?.[1]?.trim();
      if (name) return name.slice(0, 60);
    }
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
