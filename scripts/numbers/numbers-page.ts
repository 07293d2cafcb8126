import { type Comparison, cellText } from "../../bench/support/comparison.ts";
import type { Bar } from "../../bench/support/report.ts";
import { publishedBenches } from "./benches.ts";
import type { Causes } from "./causes.ts";
import type { KeptResult, KeptResults } from "./kept-result.ts";
import { tableRow as row } from "./table-row.ts";

/** `docs/numbers.md` as it should stand. */
export function numbersPage(results: KeptResults, causes: Causes): string {
  const run = publishedBenches.flatMap(({ name, about }) => {
    const result = results[name];
    return result ? [{ name, about, result }] : [];
  });
  const missing = publishedBenches.filter(({ name }) => !results[name]);
  return [
    "# Numbers",
    "",
    "<!-- Written by `npm run numbers` from bench/results: run a benchmark again, or change its cause in bench/results/causes.json. -->",
    "",
    "Every target that the project sets itself, what was measured, and what others took or found in the same run. Each benchmark names the",
    "day, the commit and the machine of its own run: figures of different machines are not to be compared. `npm run numbers` measures all of",
    "it anew, `npm run numbers -- --only page` one part.",
    "",
    ...(run.length > 0 ? overview(run) : []),
    ...(missing.length > 0 ? [`Not measured yet: ${missing.map(({ name }) => `\`${name}\``).join(", ")}.`, ""] : []),
    ...shortfalls(run, causes),
    ...run.flatMap(section),
  ].join("\n");
}

interface Run {
  readonly name: string;
  readonly about: string;
  readonly result: KeptResult;
}

function overview(run: readonly Run[]): string[] {
  const rows = run.map(({ name, about, result: { bars, date, commit } }) => {
    const met = bars.filter((bar) => bar.met).length;
    return row([`[${name}](#${name})`, about, `${met} of ${bars.length}`, date.slice(0, 10), commit ?? "–"]);
  });
  return [
    row(["benchmark", "what it answers", "targets met", "day", "commit"]),
    row(["---", "---", "---", "---", "---"]),
    ...rows,
    "",
  ];
}

function shortfalls(run: readonly Run[], causes: Causes): string[] {
  const short = run.flatMap(({ name, result: { bars } }) =>
    bars
      .filter(({ met }) => !met)
      .map((bar) =>
        row([name, bar.name, valueText(bar), targetText(bar), shortBy(bar), causes[name]?.[bar.name] ?? "not known yet"]),
      ),
  );
  if (run.length === 0) return [];
  if (short.length === 0) return ["## What is short", "", "Nothing.", ""];
  const head = ["benchmark", "target", "measured", "wanted", "short by", "cause"];
  return ["## What is short", "", row(head), row(head.map(() => "---")), ...short, ""];
}

function section({ name, about, result }: Run): string[] {
  const { machine, load, date, commit, changed, quick, bars, comparisons } = result;
  const at = `${date} UTC, commit ${commit ?? "not known"}${changed > 0 ? `, with ${changed} files changed since` : ""}${quick ? ", a quick run with fewer rounds" : ""}`;
  const on = `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.software}; load ${load[0].toFixed(1)} before, ${load[1].toFixed(1)} after`;
  const head = ["target", "measured", "wanted", ""];
  const rows = bars.map((bar) => row([bar.name, valueText(bar), targetText(bar), bar.met ? "met" : `short by ${shortBy(bar)}`]));
  return [
    `## ${name}`,
    "",
    `${about}. ${at}; ${on}.`,
    "",
    ...(rows.length > 0 ? [row(head), row(head.map(() => "---")), ...rows, ""] : []),
    ...comparisons.flatMap(comparisonTable),
  ];
}

function comparisonTable({ title, columns, rows }: Comparison): string[] {
  return [
    `In the same run: ${title}.`,
    "",
    row(["", ...columns.map(({ name }) => name)]),
    row(["---", ...columns.map(() => "---:")]),
    ...rows.map(({ name, cells }) => row([name, ...columns.map((column, index) => cellText(column, cells[index]))])),
    "",
  ];
}

const number = (value: number) =>
  Math.abs(value) >= 1_000 ? Math.round(value).toLocaleString("en") : Number(value.toPrecision(3)).toString();
const withUnit = (value: number, unit: string) => `${number(value)}${unit === "" || /^[ %/]/.test(unit) ? unit : ` ${unit}`}`;

/** "12.3 ms", or that there was nothing to measure. */
export function valueText({ value, unit }: Bar): string {
  return value === null ? "nothing measured" : withUnit(value, unit);
}

export function targetText({ target, unit, better }: Bar): string {
  return `${better === "smaller" ? "≤" : "≥"} ${withUnit(target, unit)}`;
}

/** How far from the target, in its unit and as a share of it. */
export function shortBy({ value, target, unit }: Bar): string {
  if (value === null) return "all of it";
  const gap = Math.abs(value - target);
  return target === 0 ? withUnit(gap, unit) : `${withUnit(gap, unit)} (${number((100 * gap) / Math.abs(target))} %)`;
}
