import { cellText } from "../../bench/support/comparison.ts";
import type { KeptResult, KeptResults } from "./kept-result.ts";
import { tableRow } from "./table-row.ts";

const begin = "<!-- numbers: written by `npm run numbers` -->";
const end = "<!-- /numbers -->";

/** What of the classifier's comparison the README tells: key of the column, and in whose words. */
const headlines = [
  ["structured-f1-presidio-synth", "Personal data with a form of its own (cards, phones, identifiers), F1"],
  ["contextual-f1-pii-anon", "Names and addresses, F1"],
  ["government-ids-found", "Government identifiers, share found"],
  ["secrets-heldout-f1", "Credentials, F1"],
  ["creddata-precision", "Credentials in source files, precision"],
  ["source-code-found", "Source code, share found"],
  ["false-alarms-structured", "False alarms in 1,000 ordinary prompts"],
] as const;

/** `readme` with the part between its two marks written anew. Throws where the marks are not there. */
export function withNumbers(readme: string, results: KeptResults): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md: expected the marks ${begin} and ${end}`);
  return `${before}${begin}\n${block(results).join("\n")}\n${end}${after}`;
}

function block(results: KeptResults): string[] {
  const all = Object.values(results);
  const bars = all.flatMap((result) => result.bars);
  const { classify } = results;
  if (bars.length === 0) return ["Nothing is measured on this checkout yet: `npm run numbers` does it."];
  const met = bars.filter((bar) => bar.met).length;
  const commits = [...new Set(all.map(({ commit }) => commit ?? "not known"))];
  const days = all.map(({ date }) => date.slice(0, 10)).sort();
  const when = days[0] === days.at(-1) ? days[0] : `${days[0]} to ${days.at(-1)}`;
  return [
    `Of ${bars.length} targets ${met} are met (${when}, ${commits.length === 1 ? "commit" : "commits"} ${commits.join(", ")}). All of them, with machine,`,
    "others in the same run, and the cause of what is short: [docs/numbers.md](docs/numbers.md).",
    ...(classify ? comparison(classify) : []),
  ];
}

function comparison({ comparisons }: KeptResult): string[] {
  const rows = headlines.flatMap(([key, words]) => {
    const table = comparisons.find(({ columns }) => columns.some((column) => column.key === key));
    const index = table?.columns.findIndex((column) => column.key === key) ?? -1;
    const column = table?.columns[index];
    const [ours, ...others] = table?.rows ?? [];
    if (!column || !ours) return [];
    const measured = others.flatMap(({ name, cells }) => {
      const value = cells[index];
      return typeof value === "number" ? [{ name, value }] : [];
    });
    const best = measured.sort((a, b) => (column.better === "smaller" ? a.value - b.value : b.value - a.value))[0];
    const other = best ? `${cellText(column, best.value)} (${best.name}, best of ${measured.length})` : "–";
    return [tableRow([words, cellText(column, ours.cells[index]), other])];
  });
  return rows.length === 0
    ? []
    : ["", "| the same texts, in one run | Waymark | others from npm |", "| --- | ---: | --- |", ...rows];
}
