import { entropy } from "../../lib/core/checks/entropy.ts";
import { isPlaceholder } from "../../lib/core/checks/placeholder.ts";
import type { Detector } from "../../lib/schema/detector.ts";
import type { Severity } from "../../lib/schema/finding.ts";

export interface NamedKey {
  readonly id: string;
  /** For people, one value: "Datadog API key". The plural has an s. */
  readonly name: string;
  /** Lower-case forms of the vendor's name, one of which stands before the key. */
  readonly vendor: readonly string[];
  /** Source of a bounded pattern for the whole key. Case counts. */
  readonly body: string;
  /** The longest key, in characters. */
  readonly longest?: number;
  readonly severity?: Severity;
}

/** How far behind the vendor's name a key may begin. */
const reach = 48;
/** What stands between name and key says that it is one: a word, or that the key is assigned or quoted. */
const says =
  /key|token|secret|auth|api|pass|pwd|cred|bearer|licen[cs]e|account|sid|dsn|[=:,(>][ \t]{0,3}["'`]?$|["'`]$|^[ \t]{1,3}$/i;
/** Or that it is something else. */
const denies =
  /\b(?:commit|sha-?(?:1|256|512)?|md5|hash|checksum|digest|etag|revision|integrity|version|build|blob|uuid|guid)\b/i;

/** A detector of keys that look like any other: the vendor's name must stand before them, on a near line. Masks keep nothing. */
export function namedKey({ id, name, vendor, body, longest = 64, severity = "high" }: NamedKey): Detector {
  return {
    id,
    name: { one: name, other: `${name}s` },
    category: "credential",
    family: "SECRET",
    severity,
    hints: vendor,
    // Only a pattern that is used is compiled.
    get pattern() {
      return new RegExp(`(?<![A-Za-z0-9_+/-])(?:${body})(?![A-Za-z0-9_+/-])`);
    },
    window: { before: 0, after: reach + longest },
    confirm(value, { text, start }) {
      if (!isRandom(value) || isPlaceholder(value)) return 0;
      const before = text.slice(Math.max(0, start - reach), start);
      const lower = before.toLowerCase();
      let at = -1;
      for (const word of vendor) {
        const found = lower.lastIndexOf(word);
        if (found >= 0) at = Math.max(at, found + word.length);
      }
      if (at < 0) return 0;
      const between = before.slice(at);
      return says.test(between) && !denies.test(between) ? 0.92 : 0.3;
    },
    mask: () => "••••",
  };
}

/** Letters and digits in no order that a word or a count has. */
function isRandom(value: string): boolean {
  return /[0-9]/.test(value) && /[A-Za-z]/.test(value) && entropy(value) > 2.6;
}
