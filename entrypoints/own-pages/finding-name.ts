/** What people call what was found. */
import type { FindingCount } from "../../lib/schema/activity.ts";
import { sayFindings } from "../../lib/words/say-findings.ts";
import names from "../../rules/bundled/detector-names.json" with { type: "json" };

export type FindingNames = Readonly<Record<string, { readonly one: string; readonly other: string }>>;

/** "a payment card number", "3 e-mail addresses". `own`: the company's lists, by id. */
export function findingWords({ detector, family, count }: FindingCount, own: FindingNames): string {
  return sayFindings([{ id: detector, family, name: nameOf(detector, own), count }]).join();
}

/** As a rule names it, in the singular; its id where nobody has a name for it. */
export function detectorWords(id: string, own: FindingNames): string {
  const name = nameOf(id, own);
  return name ? sayFindings([{ id, name, count: 1 }]).join() : id;
}

function nameOf(id: string, own: FindingNames): FindingNames[string] | undefined {
  const known: FindingNames = names;
  return Object.hasOwn(own, id) ? own[id] : Object.hasOwn(known, id) ? known[id] : undefined;
}
