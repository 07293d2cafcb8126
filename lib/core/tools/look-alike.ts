/**
 * Is this host written so that it can be taken for a known tool's? By letters of other scripts that look the same, by the tool's whole
 * name before another domain ("chatgpt.com.evil.example"), by a slip of a finger, or by words that are added.
 */

import { plainLetter } from "../text/plain-letter.ts";
import { readLabel } from "./punycode.ts";

/** A tool's name that others copy. */
export interface CopiedName {
  readonly tool: string;
  /** The label that people know it by: "chatgpt" of chatgpt.com. */
  readonly label: string;
  /** Its hosts, whole. */
  readonly hosts: readonly string[];
  /** True where the name is no word of any language and no one's name: only then a slip of a finger tells. */
  readonly coined: boolean;
}

export interface LookAlike {
  readonly tool: string;
  /** letters: of other scripts, or signs that look like them. whole-name: before another domain. slip: a letter too many, too few or swapped. added-words: "login" and the like. */
  readonly way: "letters" | "whole-name" | "slip" | "added-words";
}

/** Of a name that nobody has checked: `domain` is what somebody has registered, "evil.example" of "chatgpt.com.evil.example". */
export interface HostParts {
  readonly host: string;
  readonly domain: string;
}

const lures =
  /^(?:log-?in|sign-?in|sign-?up|account|auth|verify|secure|security|support|official|free|premium|plus|pro|online|web|app|download|install|billing|pay|gratis|kostenlos|gratuit|update)$/;

/** Null for every host that is one of the names' own, or below it. */
export function lookAlike({ host, domain }: HostParts, names: readonly CopiedName[]): LookAlike | null {
  if (names.some(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`) || own.endsWith(`.${domain}`))))
    return null;
  const before = host.slice(0, Math.max(0, host.length - domain.length - 1));
  for (const name of names) {
    if (name.hosts.some((own) => standsWhole(host, before, own))) return { tool: name.tool, way: "whole-name" };
  }
  const written = domain.split(".")[0] ?? "";
  const label = readLabel(written);
  for (const name of names) {
    const way = wayOf(label, name);
    if (way) return { tool: name.tool, way };
  }
  return null;
}

/**
 * "chatgpt.com" in "login.chatgpt.com.evil.example", before a dash in "chatgpt.com-login.net", and with dashes in "www-chatgpt-com.net":
 * whole labels or parts of one.
 */
function standsWhole(host: string, before: string, own: string): boolean {
  const dashed = own.replaceAll(".", "-");
  return (
    `.${before}.`.includes(`.${own}.`) ||
    `.${host}`.includes(`.${own}-`) ||
    host.split(".").some((label) => `-${label}-`.includes(`-${dashed}-`))
  );
}

function wayOf(label: string, { label: own, coined }: CopiedName): LookAlike["way"] | null {
  if (label === own) return null;
  if (skeleton(label) === skeleton(own)) return "letters";
  if (label.replaceAll("-", "") === own || (coined && own.length >= 7 && isSlip(label, own))) return "slip";
  if (coined && isGlued(label, own)) return "added-words";
  const parts = label.split("-");
  const others = parts.filter((part) => part !== own && skeleton(part) !== skeleton(own));
  if (parts.length > 1 && others.length < parts.length && others.length > 0 && others.every((part) => lures.test(part)))
    return "added-words";
  return null;
}

/** "chatgptlogin", "officialchatgpt": the name and one lure. */
function isGlued(label: string, own: string): boolean {
  if (label.startsWith(own)) return lures.test(label.slice(own.length));
  return label.endsWith(own) && lures.test(label.slice(0, -own.length));
}

/** What a hurried eye sees: letters without their accents and scripts, and signs that are drawn alike. */
function skeleton(label: string): string {
  let plain = "";
  for (const sign of label.toLowerCase()) plain += String.fromCodePoint(plainLetter(sign.codePointAt(0) ?? 0));
  return plain
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replace(/[0]/g, "o")
    .replace(/[1|!íì]/g, "l")
    .replace(/i/g, "l")
    .replace(/5/g, "s");
}

/** One letter left out, put in, changed or swapped with its neighbour. */
function isSlip(label: string, own: string): boolean {
  if (Math.abs(label.length - own.length) > 1) return false;
  let start = 0;
  while (start < own.length && label[start] === own[start]) start++;
  const rest = (text: string, from: number) => text.slice(from);
  const [a, b] = [rest(label, start), rest(own, start)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return /\D/.test(a[0] ?? "a");
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
