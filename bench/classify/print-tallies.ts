import { bootstrap, type Interval } from "./bootstrap.ts";
import { measures, sum, type Tally } from "./counts.ts";

/** Lines of a table, one a tally, with 95 % intervals from `rounds` bootstrap rounds. Rates that share a name share a line. */
export function tallyLines(tallies: readonly Tally[], rounds: number): string[] {
  const width = Math.max(0, ...tallies.map(({ name }) => nameOf(name).length)) + 1;
  const lines = new Map<string, string>();
  for (const tally of tallies) {
    const name = nameOf(tally.name);
    const cells = tally.kind === "rate" ? rateCells(tally, rounds) : spanCells(tally, rounds);
    const before = lines.get(name);
    lines.set(name, before === undefined ? `  ${name.padEnd(width)} ${cells}` : `${before}  ${cells}`);
  }
  return [...lines.values()];
}

/** What stands before the colon of "tax: invalid flagged". */
function nameOf(name: string): string {
  return name.split(": ")[0] ?? name;
}

function spanCells({ texts }: Tally, rounds: number): string {
  const total = sum(texts);
  const { precision, recall, f1 } = measures(total);
  const between = bootstrap(texts, rounds);
  const cells = `P ${cell(precision, between.precision)} R ${cell(recall, between.recall)} F1 ${cell(f1, between.f1)}`;
  return `${cells} ${total.gold - total.found} of ${total.gold} missed, ${total.predicted - total.hit} false`;
}

function rateCells({ name, texts }: Tally, rounds: number): string {
  const { gold, found } = sum(texts);
  const what = name.split(": ")[1];
  return `${what === undefined ? "" : `${what} `}${cell(found / gold, bootstrap(texts, rounds).recall)} ${`${found}/${gold}`.padEnd(9)}`;
}

function cell(value: number, interval: Interval): string {
  if (Number.isNaN(value)) return "–".padEnd(17);
  return `${value.toFixed(3)} (${interval.map((one) => one.toFixed(2)).join("–")})`.padEnd(17);
}
