/** Every state of every screen that ships, in both themes: axe finds no fault, nothing sticks out of a small window, and nothing complains. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { places } from "../../gallery/places.ts";
import { pictureOf, statesPage } from "../../gallery/states-page.ts";
import { projectRoot } from "../../scripts/project-root.ts";
import { faintText } from "./support/faint-text.ts";
import { type Gallery, openGallery } from "./support/gallery.ts";
import { picturesAreDue, savePicture, saveState } from "./support/pictures.ts";

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});

afterAll(() => gallery?.close());

test.each(places.flatMap((place) => place.states.map((state) => [place.name, state, place] as const)))(
  "%s: %s",
  async (name, state, place) => {
    const { page, complaints } = gallery;
    complaints.length = 0;
    await page.setViewportSize({ width: place.width, height: place.height });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // Anew in the dark: a frame in it is told of the theme when it opens.
      await gallery.open({ place: name, state });
      await savePicture(page, `state-${pictureOf(name, state, colorScheme)}`, "artifacts");
      await saveState(page, pictureOf(name, state, colorScheme));
      const { looked, faint } = await page.evaluate(faintText);
      expect(faint).toEqual([]);
      expect(looked).toBeGreaterThan(1);
      // Only colours differ between the two.
      if (colorScheme === "light") expect(await gallery.faults()).toEqual([]);
    }
    // 1280 CSS pixels at 400 % (WCAG 2.2, 1.4.10): nothing has to be scrolled sideways.
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
  },
);

test("the documentation shows them all, and no others", () => {
  const docs = join(projectRoot, "docs");
  if (picturesAreDue) writeFileSync(join(docs, "states.md"), statesPage());
  expect(readFileSync(join(docs, "states.md"), "utf8")).toBe(statesPage());
  const pictures = places.flatMap(({ name, states }) => states.map((state) => `${pictureOf(name, state, "dark")}.webp`));
  expect(pictures.filter((picture) => !existsSync(join(docs, "pictures", "states", picture)))).toEqual([]);
});

/** What the stores' forms take, and the state of each page that says most to somebody who has never seen it. */
const storeSize = { width: 1280, height: 800 };
const storeStates = {
  ...{
    blocked: "closed",
    options: "some records",
    welcome: "rules to accept",
    guide: "when it speaks up",
    "self-test": "all is well",
  },
} as const;

test.runIf(picturesAreDue)("the stores get a picture of each of our own pages", async () => {
  const { page } = gallery;
  await page.setViewportSize(storeSize);
  await page.emulateMedia({ colorScheme: "light" });
  const folder = join(projectRoot, "docs", "pictures", "store");
  mkdirSync(folder, { recursive: true });
  for (const [name, state] of Object.entries(storeStates)) {
    expect(places.find((place) => place.name === name)?.states).toContain(state);
    await gallery.open({ place: name, state });
    await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
  }
});

test("the wall shows them all, in both themes", async () => {
  const { page, url } = gallery;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const frames = await page.locator("iframe").count();
  expect(frames).toBe(places.reduce((sum, { states }) => sum + states.length * 2, 0));
  await savePicture(page, "states-wall");
});
