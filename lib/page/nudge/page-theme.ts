/** Whether the page is dark, whatever the system says: the card should look at home on it. */

/** Null where the page follows the system, or nobody can tell. */
export function pageTheme(): "light" | "dark" | null {
  const root = document.documentElement;
  const schemes = getComputedStyle(root).colorScheme.split(" ");
  const [light, dark] = [schemes.includes("light"), schemes.includes("dark")];
  if (light && dark) return null;
  const brightness = [document.body, root].map((element) => element && brightnessOf(getComputedStyle(element).backgroundColor));
  const painted = brightness.find((value) => value !== null && value !== undefined);
  if (painted !== undefined && painted !== null) return painted < 0.4 ? "dark" : "light";
  return dark ? "dark" : "light";
}

/** 0 to 1; null for what lets through what is behind it, and for colours in other notations. */
function brightnessOf(colour: string): number | null {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.slice(1).map((part) => (part === undefined ? 1 : Number(part)));
  return alpha < 0.5 ? null : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
