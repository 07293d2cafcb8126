/** What a Chromium tab did on its main thread, by the browser's own trace. */
import type { CDPSession, Page } from "playwright-core";

/** One finished piece of work. Times in milliseconds; `start` on the trace's own clock. */
export interface TracedWork {
  /** The browser's name for it: "EventDispatch", "EvaluateScript", "FunctionCall". */
  readonly name: string;
  readonly start: number;
  readonly duration: number;
  /** Type of the event, for "EventDispatch"; "" otherwise. */
  readonly type: string;
  /** Address of the script, where one ran; "" otherwise. */
  readonly url: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } };
}

const categories = ["devtools.timeline", "v8.execute", "disabled-by-default-v8.compile"];

/** Runs `work` while the tab is traced. Throws if the trace is empty: then nothing was measured. */
export async function tracePage(page: Page, work: () => Promise<void>): Promise<TracedWork[]> {
  const devTools: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devTools.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((done) => devTools.once("Tracing.tracingComplete", () => done()));
  await devTools.send("Tracing.start", { traceConfig: { includedCategories: categories } });
  await work();
  await devTools.send("Tracing.end");
  await complete;
  await devTools.detach();
  if (events.length === 0) throw new Error("the browser's trace is empty");
  return events
    .filter(({ ph, dur }) => ph === "X" && dur !== undefined)
    .map(({ name, ts, dur = 0, args }) => ({
      name,
      start: ts / 1_000,
      duration: dur / 1_000,
      type: args?.data?.type ?? "",
      url: args?.data?.url ?? "",
    }));
}

/** Time that events of these types took from first to last listener, one entry for each, in order. */
export function dispatchTimes(work: readonly TracedWork[], types: readonly string[]): TracedWork[] {
  return work.filter(({ name, type }) => name === "EventDispatch" && types.includes(type)).sort((a, b) => a.start - b.start);
}

/** Time that an extension's scripts took to be compiled and run, without what they were called for later. */
export function extensionScriptTime(work: readonly TracedWork[]): number {
  const ours = work.filter(
    ({ name, url }) => (name === "EvaluateScript" || name === "v8.compile") && url.startsWith("chrome-extension://"),
  );
  // What is compiled while it is evaluated is counted once.
  const inside = (inner: TracedWork) =>
    ours.some(
      (outer) => outer !== inner && outer.start <= inner.start && outer.start + outer.duration >= inner.start + inner.duration,
    );
  return ours.filter((each) => !inside(each)).reduce((sum, { duration }) => sum + duration, 0);
}
