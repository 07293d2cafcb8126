import { beforeEach, expect, test, vi } from "vitest";
import type { Activity } from "../../schema/activity.ts";
import { createRecorder } from "./record.ts";

beforeEach(() => {
  vi.stubGlobal("window", new EventTarget());
  vi.useFakeTimers();
  return () => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  };
});

const activity = (id: string, revision = 0) => ({ id, revision }) as Activity;
const nameOf = ({ id, revision }: Activity) => `${id}${revision}`;
/** What is due now is done; no time passes. */
const settle = () => vi.advanceTimersByTimeAsync(0);

/** A worker that stores what it is told to, and the rest never. */
function slowWorker() {
  const asked: string[] = [];
  const answers = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  const store = (one: Activity) => {
    asked.push(nameOf(one));
    return new Promise<void>((resolve, reject) => answers.set(nameOf(one), { resolve, reject }));
  };
  return { asked, answers, store };
}

test("an activity does not wait for another one", async () => {
  const { asked, store } = slowWorker();
  const recorder = createRecorder(store);
  recorder.record(activity("visit"));
  recorder.record(activity("paste"));
  await settle();
  expect(asked).toEqual(["visit0", "paste0"]);
});

test("the revisions of one go in their order, each once", async () => {
  const { asked, answers, store } = slowWorker();
  const recorder = createRecorder(store);
  recorder.record(activity("paste", 0));
  recorder.record(activity("paste", 1));
  await settle();
  expect(asked).toEqual(["paste0"]);
  answers.get("paste0")!.resolve();
  await settle();
  expect(asked).toEqual(["paste0", "paste1"]);
  answers.get("paste1")!.resolve();
  await settle();
  window.dispatchEvent(new Event("pagehide"));
  await settle();
  expect(asked).toEqual(["paste0", "paste1"]);
});

test("what nobody took is tried again: after a pause, and when the page is left", async () => {
  const { asked, answers, store } = slowWorker();
  const recorder = createRecorder(store);
  recorder.record(activity("paste"));
  for (const again of [() => vi.advanceTimersByTimeAsync(250), async () => void window.dispatchEvent(new Event("pagehide"))]) {
    answers.get("paste0")!.reject(new Error("no worker"));
    await settle();
    await again();
  }
  expect(asked).toEqual(["paste0", "paste0", "paste0"]);
});

test("a revision that comes while the one before it is refused waits its turn", async () => {
  const { asked, answers, store } = slowWorker();
  const recorder = createRecorder(store);
  recorder.record(activity("paste", 0));
  answers.get("paste0")!.reject(new Error("no worker"));
  await settle();
  recorder.record(activity("paste", 1));
  answers.get("paste0")!.resolve();
  await settle();
  expect(asked).toEqual(["paste0", "paste0", "paste1"]);
});
