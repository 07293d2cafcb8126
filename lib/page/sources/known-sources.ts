/** What was seen in the company's protected places, as one more source of findings for this page's classifier. */
import type { SourcesHere } from "../../bridge/circumstances.ts";
import type { OwnData } from "../../core/company/own-data.ts";
import { compileSources } from "../../core/sources/source-prints.ts";

/** With the fewest prints that count, and what each further one adds. */
const sureOf = { least: 0.8, each: 0.03, most: 0.98, fewest: 3 };

/** A part of a document cannot be shown as a value, and what is cut out of it would leave the rest. */
const nothing = () => "••••";

export function knownSources({ key, places, prints }: SourcesHere): OwnData {
  const find = compileSources(key, places, prints);
  return {
    kinds: places.map(({ id, name }) => ({ id, name: { one: name, other: name }, mask: nothing })),
    find: (text) =>
      find(text).map(({ place, prints: count, start, end }) => ({
        ...{ detector: place.id, category: "custom", family: "DOCUMENT", severity: place.severity, start, end, canary: false },
        confidence: Math.min(sureOf.most, sureOf.least + (count - sureOf.fewest) * sureOf.each),
      })),
  };
}
