import { hasKinds, isPlaceholder } from "../../lib/core/checks/placeholder.ts";
import type { Detector } from "../../lib/schema/detector.ts";
import type { Severity } from "../../lib/schema/finding.ts";

export interface ProviderToken {
  readonly id: string;
  /** For people, one value: "Linear API key". The plural has an s. */
  readonly name: string;
  /** What such tokens begin with, as issued. With `hints`, nothing: `body` then says all. */
  readonly prefixes?: readonly string[];
  /** Source of a bounded pattern for what follows the prefix. Case counts. */
  readonly body: string;
  /** Lower-case marks that stand inside the token, for those that do not begin with one. */
  readonly hints?: readonly string[];
  /** How far before its hint a token may begin, and how far behind it one may end. */
  readonly before?: number;
  readonly after?: number;
  readonly severity?: Severity;
}

/** Fewer different characters than this are no random token: "1212121212". */
const fewestCharacters = 6;

/** A literal holds a token and nothing else: "token!" in quotes is some other text. */
function isPart(text: string, start: number, end: number): boolean {
  return /["'`]/.test(text.charAt(start - 1)) && /[!?@#$%^&*]/.test(text.charAt(end));
}

/** A detector of tokens that say themselves whose they are: a prefix, or a mark in their midst. Masks keep the prefix only. */
export function providerToken(spec: ProviderToken): Detector {
  const { id, name, prefixes = [], body, before = 0, after = 240, severity = "high" } = spec;
  const start = prefixes.map((prefix) => prefix.replace(/[.$+*?^()[\]{}|\\/]/g, "\\$&")).join("|");
  return {
    id,
    name: { one: name, other: `${name}s` },
    category: "credential",
    family: "SECRET",
    severity,
    hints: spec.hints ?? prefixes.map((prefix) => prefix.toLowerCase()),
    // Only a pattern that is used is compiled.
    get pattern() {
      return new RegExp(`(?<![A-Za-z0-9_-])(?:${start})(?:${body})(?![A-Za-z0-9_-])`);
    },
    // What begins with its hint is tried there and nowhere else.
    window: spec.hints ? { before, after } : { before, after, begin: 0 },
    confirm: (value, { text, start, end }) =>
      isPlaceholder(value) || isPart(text, start, end) || !hasKinds(value.slice(prefixOf(value).length), fewestCharacters)
        ? 0
        : 0.97,
    mask: (value) => `${prefixOf(value)}••••`,
  };

  function prefixOf(value: string): string {
    return prefixes.find((prefix) => value.startsWith(prefix)) ?? "";
  }
}
