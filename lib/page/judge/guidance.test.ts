// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Guidance } from "../../bridge/guidance.ts";
import { createGuidance } from "./guidance.ts";

const known = (asksLeft: number | null): Guidance => ({ asksLeft, explained: {}, acceptanceDue: false, variant: null });
const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => vi.stubGlobal("document", page));
afterEach(() => vi.unstubAllGlobals());

test("nothing is known before the worker answers, and nothing where it does not", async () => {
  const source = createGuidance({
    ask: () => Promise.reject(new Error("gone")),
    noteAsked: async () => known(1),
    open: async () => {},
  });
  expect(source.now()).toBeNull();
  await source.settled();
  expect(source.now()).toBeNull();
});

test("nothing is asked for before it is wanted, and then once", async () => {
  const ask = vi.fn(async () => known(2));
  const source = createGuidance({ ask, noteAsked: async () => known(0), open: async () => {} });
  await settled();
  expect(ask).not.toHaveBeenCalled();
  await Promise.all([source.settled(), source.settled()]);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(source.now()?.asksLeft).toBe(2);
});

test("a question counts at once, and as the worker says when it answers", async () => {
  const source = createGuidance({ ask: async () => known(2), noteAsked: async () => known(0), open: async () => {} });
  await source.settled();
  source.asked("CARD");
  expect(source.now()?.asksLeft).toBe(1);
  await settled();
  expect(source.now()?.asksLeft).toBe(0);
});

test("without a cap a question takes nothing away, and a worker that is gone changes nothing", async () => {
  const source = createGuidance({
    ask: async () => known(null),
    noteAsked: () => Promise.reject(new Error("gone")),
    open: () => Promise.reject(new Error("gone")),
  });
  await source.settled();
  source.asked(null);
  source.open("guide");
  await settled();
  expect(source.now()).toEqual(known(null));
});

test("a page that comes to the fore asks again: another one may have asked meanwhile", async () => {
  let left = 5;
  const source = createGuidance({ ask: async () => known(left), noteAsked: async () => known(left), open: async () => {} });
  await source.settled();
  left = 1;
  page.dispatchEvent(new Event("visibilitychange"));
  await settled();
  expect(source.now()?.asksLeft).toBe(1);
  page.visibilityState = "hidden";
  left = 0;
  page.dispatchEvent(new Event("visibilitychange"));
  await settled();
  expect(source.now()?.asksLeft).toBe(1);
  page.visibilityState = "visible";
});

test("a page that stays open past midnight asks about everything until it knows the new day's count", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 20, 23, 59) });
  try {
    let left = 0;
    const source = createGuidance({ ask: async () => known(left), noteAsked: async () => known(left), open: async () => {} });
    await source.settled();
    expect(source.now()?.asksLeft).toBe(0);
    vi.setSystemTime(new Date(2026, 10, 21, 0, 1));
    left = 12;
    expect(source.now()?.asksLeft).toBeNull();
    await settled();
    expect(source.now()?.asksLeft).toBe(12);
  } finally {
    vi.useRealTimers();
  }
});
