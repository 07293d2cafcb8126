import { expect, test } from "vitest";
import { createStrokes } from "./send-strokes.ts";

const key = (type: string, more: Partial<KeyboardEvent> = {}) =>
  ({ type, code: "Enter", isTrusted: true, isComposing: false, repeat: false, keyCode: 13, ...more }) as KeyboardEvent;

test("a stroke that was taken is ours until the key comes up, however long it is held down", () => {
  const strokes = createStrokes();
  const down = key("keydown");
  expect(strokes.next(down)).toBe("open");
  strokes.take(down);
  expect(strokes.next(key("keydown", { repeat: true }))).toBe("ours");
  expect(strokes.next(key("keypress"))).toBe("ours");
  expect(strokes.next(key("keyup"))).toBe("ours");
  expect(strokes.next(key("keydown"))).toBe("open");
});

test("every event of a stroke that was heard is judged", () => {
  const strokes = createStrokes();
  for (const type of ["keydown", "keypress", "keyup"]) expect(strokes.next(key(type))).toBe("open");
});

test("a key that went down elsewhere ends nowhere", () => {
  expect(createStrokes().next(key("keyup"))).toBe("ours");
  expect(createStrokes().next(key("keypress"))).toBe("ours");
});

test.each([{ isComposing: true }, { keyCode: 229 }])("a key of an input method, up to its end: %o", (composing) => {
  const strokes = createStrokes();
  expect(strokes.next(key("keydown", composing))).toBe("composing");
  expect(strokes.next(key("keyup"))).toBe("composing");
  expect(strokes.next(key("keydown"))).toBe("open");
});

test("the page's own keys are judged each by itself, and take no stroke of the person's", () => {
  const strokes = createStrokes();
  const forged = key("keydown", { isTrusted: false });
  expect(strokes.next(forged)).toBe("open");
  strokes.take(forged);
  expect(strokes.next(key("keydown", { repeat: true }))).toBe("open");
});
