/** Whether a host is written like a known tool's: with the list of public suffixes, which says what of a name somebody has registered. */
import { parse } from "tldts";
import type { CopiedName } from "../../core/tools/look-alike.ts";
import { type LookAlike, lookAlike } from "../../core/tools/look-alike.ts";

/** Null too for what has no public name: nobody is lured there. `others`: hosts that are no copies. */
export function copiedHost(host: string, names: readonly CopiedName[], others: readonly string[]): LookAlike | null {
  const { domain } = parse(host, { allowPrivateDomains: true });
  return domain === null || others.includes(domain) ? null : lookAlike({ host, domain }, names);
}
