import type { Address } from "../../core/consent/read-consent.ts";

/** Takes an address apart, its fragment's parameters as its own: some providers answer there. Null for what is none of the web's. */
export function addressOf(url: string): Address | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, port, searchParams, hash } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  const params = [...searchParams, ...new URLSearchParams(hash.slice(1))];
  return { host: hostname, path: pathname, port, params };
}
