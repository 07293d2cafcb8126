import fc from "fast-check";
import { expect, test } from "vitest";
import { choosePlace } from "./choose-place.ts";

const size = (from: number, to: number) => fc.integer({ min: from, max: to });
const box = (left: number, top: number, width: number, height: number) => ({
  ...{ left, top, right: left + width, bottom: top + height },
});
const card = { width: 400, height: 300 };
const wide = { width: 1280, height: 720 };

test.each([
  ["a box at the foot: above it", card, box(280, 640, 720, 60), wide, { top: 324, over: false }],
  ["a box at the top: below it", card, box(280, 20, 720, 60), wide, { top: 96, over: false }],
  ["a box in a side pane: beside it", { width: 400, height: 600 }, box(800, 200, 460, 400), wide, { left: 384, over: false }],
  [
    "a low window: above it, scrolled",
    { width: 400, height: 420 },
    box(280, 380, 720, 60),
    { width: 1280, height: 480 },
    {
      ...{ top: 16, room: 348, over: false },
    },
  ],
  [
    "400 %: over it, from the top",
    { width: 296, height: 420 },
    box(0, 150, 320, 80),
    { width: 320, height: 256 },
    {
      ...{ left: 12, top: 8, room: 240, over: true },
    },
  ],
  [
    "400 %, folded: above it",
    { width: 296, height: 60 },
    box(0, 150, 320, 80),
    { width: 320, height: 256 },
    {
      ...{ top: 82, over: false },
    },
  ],
])("%s", (_, content, composer, view, place) => {
  expect(choosePlace(content, composer, view)).toMatchObject(place);
});

test("it is in the window whatever there is, and over the box only where it says so", () => {
  fc.assert(
    fc.property(
      fc.record({ width: size(320, 2_000), height: size(200, 1_400) }),
      fc.record({ left: size(-300, 1_500), top: size(-900, 1_500), width: size(0, 1_500), height: size(0, 1_500) }),
      size(40, 1_500),
      (view, at, height) => {
        const composer = box(at.left, at.top, at.width, at.height);
        const width = Math.min(400, view.width - 24);
        const { left, top, room, over } = choosePlace({ width, height }, composer, view);
        const drawn = box(left, top, width, Math.min(height, room));
        expect(drawn.left).toBeGreaterThanOrEqual(8);
        expect(drawn.right).toBeLessThanOrEqual(view.width - 8);
        expect(drawn.top).toBeGreaterThanOrEqual(8);
        expect(drawn.bottom).toBeLessThanOrEqual(view.height - 8);
        const apart =
          drawn.bottom <= composer.top ||
          drawn.top >= composer.bottom ||
          drawn.right <= composer.left ||
          drawn.left >= composer.right;
        expect(apart || over).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});
