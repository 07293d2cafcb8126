import type { Miss } from "./suite.ts";

const reach = 20;

/** Up to `most` of each kind a line of the table. Letters and digits are masked unless `show`. */
export function missLines(misses: readonly Miss[], most: number, show: boolean): string[] {
  const groups = new Map<string, Miss[]>();
  for (const miss of misses) {
    const group = `${miss.row} ${miss.kind}`;
    const all = groups.get(group);
    if (all) all.push(miss);
    else groups.set(group, [miss]);
  }
  return [...groups].flatMap(([group, all]) => {
    // Spread over the corpus, so that the first template is not all there is to see.
    const step = Math.max(1, all.length / most);
    const some = Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)]!);
    return [`  ${group}: ${all.length}`, ...some.map((miss) => `    ${excerpt(miss, show)}${miss.by ? `   by ${miss.by}` : ""}`)];
  });
}

function excerpt({ text, start, end }: Miss, show: boolean): string {
  const mask = (part: string) =>
    show
      ? part
      : part
          .replace(/\p{Lu}/gu, "A")
          .replace(/\p{L}/gu, "a")
          .replace(/\p{N}/gu, "9");
  const value = end - start > 80 ? `${text.slice(start, start + 76)}…` : text.slice(start, end);
  const parts = [text.slice(Math.max(0, start - reach), start), value, text.slice(end, end + reach)];
  return parts.map(mask).join("\u0000").replace(/\s+/g, " ").replace("\u0000", "⟦").replace("\u0000", "⟧");
}
