import { beforeEach, expect, test, vi } from "vitest";
import { watchSource } from "./watch-source.ts";

const words = "the quick brown fox of Dunmore jumps over forty lazy dogs while seven bakers count their loaves at dawn";
const key = [1, 2, 3, 4] as const;
const page = { pathname: "/accounts/7" };

beforeEach(() => {
  page.pathname = "/accounts/7";
  vi.useFakeTimers();
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", Object.assign(new EventTarget(), { activeElement: null, visibilityState: "visible" }));
  vi.stubGlobal("location", page);
  vi.stubGlobal("getSelection", () => words);
  return () => vi.useRealTimers();
});

function start(...answers: (readonly [number, number, number, number] | null | Error)[]) {
  const kept: (readonly number[])[] = [];
  let asked = 0;
  watchSource({
    async ask() {
      const answer = answers[Math.min(asked++, answers.length - 1)]!;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    keep: (prints) => void kept.push(prints),
  });
  const copy = async () => {
    window.dispatchEvent(new Event("copy"));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { kept, copy, asked: () => asked };
}

test("what is copied on a protected place is kept as prints; the worker is asked once for a page", async () => {
  const { kept, copy, asked } = start(key);
  await copy();
  await copy();
  expect(kept).toHaveLength(2);
  expect(kept[0]?.length).toBeGreaterThan(0);
  expect(asked()).toBe(1);
  page.pathname = "/accounts/8";
  await copy();
  expect(asked()).toBe(2);
});

test("a worker that did not answer when the page came is asked again with the next copy", async () => {
  const { kept, copy } = start(new Error("nobody there"), key);
  await vi.advanceTimersByTimeAsync(0);
  await copy();
  expect(kept).toHaveLength(1);
});

test("on a page that is no protected place nothing is kept", async () => {
  const { kept, copy } = start(null);
  await copy();
  expect(kept).toEqual([]);
});
