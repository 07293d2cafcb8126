/** Is the page dark behind this element? What lies over it should be, too. */
import { parentAcross } from "../plain-dom.ts";

export function schemeBehind(target: Element): "light" | "dark" {
  for (let element: Element | null = target; element; element = parentAcross(element)) {
    const light = lightness(getComputedStyle(element).backgroundColor);
    if (light !== null) return light < 0.5 ? "dark" : "light";
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const likesDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return /dark/.test(scheme) && (likesDark || !/light/.test(scheme)) ? "dark" : "light";
}

/** 0 to 1; null for a colour that lets most of what is behind it through. Other notations than these begin with how light the colour is. */
function lightness(colour: string): number | null {
  const [, name = "", inner = ""] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? [];
  const [numbers = "", alpha] = inner.split("/");
  const parts = (numbers.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(Number.parseFloat);
  const opacity = alpha === undefined ? (name === "rgba" ? (parts[3] ?? 1) : 1) : Number.parseFloat(alpha);
  if (parts.length < 3 || opacity < 0.5) return null;
  const [a = 0, b = 0, c = 0] = parts;
  if (name.startsWith("rgb")) return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
  if (name === "color") return 0.2126 * a + 0.7152 * b + 0.0722 * c;
  return name.startsWith("ok") ? a : a / 100;
}
