import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const declared = new Map(
  [...css.slice(0, css.indexOf("@media")).matchAll(/--wm-([\w-]+):\s*([^;]+);/g)].map((m) => [m[1]!, m[2]!]),
);

type Theme = "light" | "dark";
type Oklch = [number, number, number];

/** OKLCH of a token in a theme; follows var() and light-dark(). */
function colour(name: string, theme: Theme): Oklch {
  const value = declared.get(name);
  if (value === undefined) throw new Error(`no token --wm-${name}`);
  const alias = /^var\(--wm-([\w-]+)\)$/.exec(value);
  if (alias) return colour(alias[1]!, theme);
  const values = [...value.matchAll(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)];
  expect(values, `--wm-${name} is light-dark() of two oklch()`).toHaveLength(2);
  const [, l, c, h] = values[theme === "light" ? 0 : 1]!;
  return [Number(l) / 100, Number(c), Number(h)];
}

/** Linear sRGB by Ottosson's OKLab matrices (https://bottosson.github.io/posts/oklab/). */
function linearSrgb([l, c, h]: Oklch): Oklch {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const [p, q, r] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  return [
    4.0767416621 * p - 3.3077115913 * q + 0.2309699292 * r,
    -1.2684380046 * p + 2.6097574011 * q - 0.3413193965 * r,
    -0.0041960863 * p - 0.7034186147 * q + 1.707614701 * r,
  ];
}

/** Contrast ratio by WCAG 2.2. */
function ratio(one: Oklch, other: Oklch): number {
  const luminance = (value: Oklch) => {
    const [r, g, b] = linearSrgb(value).map((v) => Math.min(1, Math.max(0, v))) as Oklch;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function contrast(one: string, other: string, theme: Theme): number {
  return ratio(colour(one, theme), colour(other, theme));
}

const grounds = ["bg", "bg-raised", "bg-subtle"];
const meanings = ["ok", "notice", "caution", "stop"];
const texts: [string, string][] = [
  ...grounds.flatMap((ground) => ["text", "text-muted", "accent"].map((text): [string, string] => [text, ground])),
  ...meanings.flatMap((m): [string, string][] => [
    [`${m}-text`, `${m}-bg`],
    [`${m}-text`, "bg-raised"],
    ["text", `${m}-bg`],
    ["text-muted", `${m}-bg`],
  ]),
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["text", "accent-bg"],
  ["accent", "accent-bg"],
  ["text", "gray-4"],
];
const controls: [string, string][] = grounds.flatMap((ground) =>
  ["border-strong", "focus", ...meanings].map((control): [string, string] => [control, ground]),
);

for (const theme of ["light", "dark"] as const) {
  test.each(texts)(`${theme}: text %s on %s has 4.5:1`, (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(controls)(`${theme}: control %s on %s has 3:1`, (control, ground) => {
    expect(contrast(control, ground, theme)).toBeGreaterThanOrEqual(3);
  });
  test(`${theme}: every colour can be shown by an sRGB screen, so that the ratios above are true`, () => {
    const colours = [...declared].filter(([, value]) => value.startsWith("light-dark")).map(([name]) => name);
    expect(colours.length).toBeGreaterThanOrEqual(30);
    for (const name of colours) {
      for (const channel of linearSrgb(colour(name, theme))) {
        expect(channel, `--wm-${name}`).toBeGreaterThan(-0.002);
        expect(channel, `--wm-${name}`).toBeLessThan(1.002);
      }
    }
  });
}

test("black on white is 21:1, so the measure itself is right", () => {
  expect(ratio([0, 0, 0], [1, 0, 0])).toBeCloseTo(21, 3);
});

test("the file stays small: it travels with the gate into every AI page", () => {
  expect(css.length).toBeLessThan(4096);
});
