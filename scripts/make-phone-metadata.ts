/**
 * `node scripts/make-phone-metadata.ts`: writes `rules/data/phone-lengths.ts` from the metadata of libphonenumber-js, a development
 * dependency. What ships is only the table: country calling code, lengths of the national number, and the digits it may begin with.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";

/** One region in the metadata: calling code, prefix to dial abroad, pattern of a national number, its possible lengths, … */
type Region = readonly [code: string, idd: string, pattern: string, lengths: readonly number[], ...rest: unknown[]];

interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, Region>>;
  readonly nonGeographic: Readonly<Record<string, Region>>;
}

/** A pattern as a tree: a set of digits, a sequence, alternatives, or a repetition. */
type Node =
  | string
  | { readonly all: Node[] }
  | { readonly any: Node[] }
  | { readonly body: Node; readonly min: number; readonly max: number };

const tenDigits = "0123456789";

function parse(source: string): Node {
  let at = 0;
  const either = (): Node => {
    const any = [sequence()];
    while (source[at] === "|") {
      at++;
      any.push(sequence());
    }
    return { any };
  };
  const sequence = (): Node => {
    const all: Node[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") all.push(repeated(one()));
    return { all };
  };
  const one = (): Node => {
    if (source.startsWith("(?:", at)) {
      at += 3;
      const body = either();
      at++;
      return body;
    }
    const [written = ""] = /^(?:\\d|\[[^\]]*\]|\d)/.exec(source.slice(at)) ?? [];
    if (written === "") throw new Error(`expected a digit, a class or a group at ${at} in ${source}`);
    at += written.length;
    return [...tenDigits].filter((digit) => new RegExp(written).test(digit)).join("");
  };
  const repeated = (body: Node): Node => {
    const [written = "", min = "0", comma, max = ""] = /^(?:\?|\{(\d+)(,)?(\d*)\})/.exec(source.slice(at)) ?? [];
    at += written.length;
    if (written === "") return body;
    if (written === "?") return { body, min: 0, max: 1 };
    return { body, min: Number(min), max: Number(comma === undefined ? min : max) };
  };
  return either();
}

/** Where matches of `node` that begin at `from` may end; `possible[i]` holds the digits that may stand at i. */
function ends(node: Node, from: ReadonlySet<number>, possible: readonly string[]): Set<number> {
  if (typeof node === "string") {
    const fits = (at: number) => [...node].some((digit) => possible[at]?.includes(digit));
    return new Set([...from].filter(fits).map((at) => at + 1));
  }
  if ("all" in node) return node.all.reduce((at, part) => ends(part, at, possible), new Set(from));
  if ("any" in node) return new Set(node.any.flatMap((option) => [...ends(option, from, possible)]));
  const found = new Set<number>(node.min === 0 ? from : []);
  let at = new Set(from);
  for (let i = 1; i <= node.max; i++) {
    at = ends(node.body, at, possible);
    if (i >= node.min) for (const end of at) found.add(end);
  }
  return found;
}

/** First digits as a set for a pattern: "1-35". */
function leadsOf(patterns: readonly Node[], length: number): string {
  const any = Array<string>(length - 1).fill(tenDigits);
  const fits = (lead: string) => patterns.some((pattern) => ends(pattern, new Set([0]), [lead, ...any]).has(length));
  return asRanges([...tenDigits].filter(fits));
}

/** "1", "2", "3", "5" as "1-35". */
function asRanges(digits: readonly string[]): string {
  const runs: string[] = [];
  for (const digit of digits) {
    const last = runs.at(-1);
    if (last !== undefined && Number(digit) === Number(last.at(-1)) + 1) runs[runs.length - 1] = last.charAt(0) + digit;
    else runs.push(digit);
  }
  return runs
    .map((run) => (run.length === 1 ? run : Number(run[1]) - Number(run[0]) === 1 ? run : `${run[0]}-${run[1]}`))
    .join("");
}

const metadata = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("libphonenumber-js/metadata.full.json"), "utf8"),
) as Metadata;

const codes = new Map<string, Region[]>(
  Object.entries(metadata.country_calling_codes).map(([code, regions]) => [code, regions.map((id) => metadata.countries[id]!)]),
);
for (const [code, region] of Object.entries(metadata.nonGeographic)) codes.set(code, [region]);

/** One letter a length, "a" for 1, in groups of those that begin alike: "g2-9j1". */
function planOf(regions: readonly Region[], code: string): string {
  const patterns = regions.map(([, , pattern]) => parse(pattern));
  const byLeads = new Map<string, string>();
  for (let length = 2; length <= 17 - code.length; length++) {
    const leads = leadsOf(patterns, length);
    if (leads !== "") byLeads.set(leads, (byLeads.get(leads) ?? "") + String.fromCharCode(96 + length));
  }
  return [...byLeads].map(([leads, lengths]) => lengths + leads).join("");
}

/** Codes with the same plan share a line. */
const byPlan = new Map<string, string[]>();
for (const [code, regions] of [...codes].sort(([a], [b]) => Number(a) - Number(b))) {
  const plan = planOf(regions, code);
  byPlan.set(plan, [...(byPlan.get(plan) ?? []), code]);
}

writeFileSync(
  join(projectRoot, "rules/data/phone-lengths.ts"),
  `// Written by scripts/make-phone-metadata.ts from the metadata of libphonenumber (Apache-2.0). Do not edit.

/**
 * A line a plan: what its national numbers look like, and the country calling codes that have it. "hi2-9" says that numbers of eight
 * and nine digits (h and i) begin with 2 to 9.
 */
export const phoneLengths = \`
${[...byPlan].map(([plan, group]) => `${plan} ${group.join(" ")}`).join("\n")}\`;
`,
);
