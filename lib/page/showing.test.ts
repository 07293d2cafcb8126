import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { knowledge } from "./judge/knowledge.ts";
import { createShowing } from "./showing.ts";
import type { MakeShown, Saying, Shown } from "./shown.ts";

const near = {} as Element;
const german = { language: "de-DE", messages: {} };
const said: Saying[] = [];
const spoken: string[] = [];
const shown = {
  speak: ({ language }) => void spoken.push(language),
  tell: (what) => void said.push(what),
  owns: () => true,
} as Partial<Shown> as Shown;
const make = vi.fn<MakeShown>(() => shown);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { readyState: "complete" });
  Object.assign(knowledge(), { runShown: undefined, show: undefined });
  said.length = 0;
  spoken.length = 0;
  make.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const arrive = () => {
  knowledge().runShown = () => {
    knowledge().show = make;
  };
};

test("nothing runs before there is something to show", () => {
  arrive();
  const showing = createShowing(() => {});
  expect(showing.owns({} as Event)).toBe(false);
  showing.close();
  expect(make).not.toHaveBeenCalled();
});

test("what is to be said waits for the script, in the language that has come meanwhile", async () => {
  const showing = createShowing(() => {});
  showing.tell("request-stopped", near);
  showing.speak(german);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual([]);
  arrive();
  await vi.advanceTimersByTimeAsync(100);
  expect(said).toEqual(["request-stopped"]);
  expect(spoken).toEqual(["de-DE"]);
  expect(showing.owns({} as Event)).toBe(true);
});

test("made once, and told of every change of language", async () => {
  arrive();
  const showing = createShowing(() => {});
  expect(await showing.whenHere()).toBe(shown);
  expect(await showing.whenHere()).toBe(shown);
  showing.speak(german);
  expect(make).toHaveBeenCalledTimes(1);
  expect(spoken).toEqual(["de-DE"]);
});

test("that something goes on is not worth a word once it is over", async () => {
  const showing = createShowing(() => {});
  showing.tell("working", near);
  arrive();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual([]);
});

test("while the page is being built it waits; once it is, not for ever", async () => {
  vi.stubGlobal("document", { readyState: "loading" });
  const showing = createShowing(() => {});
  const settled = vi.fn();
  showing.whenHere().then(
    () => settled("here"),
    () => settled("missing"),
  );
  await vi.advanceTimersByTimeAsync(20_000);
  expect(settled).not.toHaveBeenCalled();
  vi.stubGlobal("document", { readyState: "complete" });
  await vi.advanceTimersByTimeAsync(5_100);
  expect(settled).toHaveBeenCalledWith("missing");
});

test("where it did not come nobody waits a second time, and it is taken if it comes after all", async () => {
  const showing = createShowing(() => {});
  const first = expect(showing.whenHere()).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(6_000);
  await first;
  await expect(showing.whenHere()).rejects.toThrow();
  arrive();
  expect(await showing.whenHere()).toBe(shown);
});

test("a script that breaks rejects at once", async () => {
  knowledge().runShown = () => {
    throw new Error("broken");
  };
  await expect(createShowing(() => {}).whenHere()).rejects.toThrow("broken");
});
