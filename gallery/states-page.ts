/** docs/states.md: every state of every screen, as the browser tests found them. */
import { places } from "./places.ts";

const themes = ["light", "dark"] as const;

/** Of a picture, without its folder and ending. */
export function pictureOf(place: string, state: string, theme: (typeof themes)[number]): string {
  return `${place}-${state.replaceAll(/[^a-z]+/gi, "-")}-${theme}`.toLowerCase();
}

/** Markdown. Where a page is read in the dark its pictures are dark. */
export function statesPage(): string {
  const picture = (place: string, state: string, theme: (typeof themes)[number]) =>
    `pictures/states/${pictureOf(place, state, theme)}.webp`;
  const shown = places.map(({ name, width, states }) =>
    [
      `## ${name}`,
      ...states.map(
        (state) =>
          `**${state}**\n\n<picture><source media="(prefers-color-scheme: dark)" srcset="${picture(name, state, "dark")}"><img src="${picture(name, state, "light")}" width="${Math.min(width, 640)}" alt="${name}: ${state}"></picture>`,
      ),
    ].join("\n\n"),
  );
  const head = [
    "# Every state of every screen",
    "Made by `WAYMARK_UPDATE_PICTURES=1 npm test -- e2e tests/e2e/gallery.test.ts`, from what ships. `npm run gallery` shows them live, in each of the ten\nlanguages and both themes side by side. What stands in them is made up.",
  ];
  return `${[...head, ...shown].join("\n\n")}\n`;
}
