/** Every state of every screen in every language: axe finds no fault, nothing sticks out of a small window, no button of the card takes two lines. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { places } from "../../gallery/places.ts";
import { languages } from "../../lib/words/languages.ts";
import { type Gallery, openGallery } from "./support/gallery.ts";

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});

afterAll(() => gallery?.close());

/** What another language can break: names that are missing, and languages and directions that are none. The rest is as in English. */
const bound = [
  ...["html-has-lang", "html-lang-valid", "valid-lang", "document-title", "button-name", "link-name", "label", "image-alt"],
  ...["aria-input-field-name", "aria-toggle-field-name", "aria-dialog-name", "select-name", "frame-title", "landmark-unique"],
];

/** Runs in the page: what is wrong with the layout of its buttons. */
function crampedButtons(): string[] {
  const root = document.querySelector("waymark-nudge")?.shadowRoot ?? document;
  const cramped = [...root.querySelectorAll<HTMLElement>(".actions button, .actions a.button, .wm-button")].filter(
    (button) => button.checkVisibility() && (button.offsetHeight > 44 || button.scrollWidth > button.clientWidth + 1),
  );
  return cramped.map((button) => button.innerText);
}

const translated = languages.filter((language) => language !== "en");
test.each(translated.flatMap((language) => places.map((place) => [language, place.name, place] as const)))(
  "%s, %s",
  async (language, name, place) => {
    const { page } = gallery;
    for (const state of place.states) {
      await page.setViewportSize({ width: place.width, height: place.height });
      await gallery.open({ place: name, state, language });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await page.evaluate(crampedButtons), state).toEqual([]);
      expect(await gallery.faults(bound), state).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320);
    }
  },
);
