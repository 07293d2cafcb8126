/** What people put between the groups of a number. */
const separator = "[ ./-]{0,3}";

/**
 * The source of a pattern that also matches a number written in groups: `spaced("[A-Z]\\d{8}|\\d{10}")`. Understands letters, digits,
 * `\d` and classes, each with `?`, `{n}` or `{n,m}`, and alternatives. A separator never stands at either end.
 */
export function spaced(compact: string): string {
  return compact.split("|").map(spacedOne).join("|");
}

function spacedOne(compact: string): string {
  let begun = false;
  return compact.replace(/(\\d|\[[^\]]+\]|\w)(?:\{(\d+)(?:,(\d+))?\}|(\?))?/g, (_all, atom: string, least, most, optional) => {
    const min = optional ? 0 : Number(least ?? 1);
    const max = optional ? 1 : Number(most ?? min);
    if (begun) return min === 1 && max === 1 ? separator + atom : `(?:${separator}${atom}){${min},${max}}`;
    if (min === 0) return `(?:${atom}${separator}){0,${max}}`;
    begun = true;
    return max === 1 ? atom : `${atom}(?:${separator}${atom}){${min - 1},${max - 1}}`;
  });
}
