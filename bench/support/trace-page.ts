/** What a Chromium tab did on its main thread, by the browser's own trace. */
import type { CDPSession, Page } from "playwright-core";

/** One finished piece of work. Times in milliseconds; `start` on the trace's own clock. */
export interface TracedWork {
  /** The browser's name for it: "EventDispatch", "EvaluateScript", "FunctionCall". */
  readonly name: string;
  readonly start: number;
  readonly duration: number;
  /** Time of the processor that it took: what others take meanwhile is not in it. Milliseconds. */
  readonly cpu: number;
  /** Of the process that did it. */
  readonly process: number;
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
  readonly tdur?: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } };
}

const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8.execute", "disabled-by-default-v8.compile"];

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
    .filter(({ ph, dur, name }) => (ph === "X" && dur !== undefined) || name === "MarkLoad")
    .map(({ name, ts, pid, dur = 0, tdur = 0, args }) => ({
      name,
      start: ts / 1_000,
      duration: dur / 1_000,
      cpu: tdur / 1_000,
      process: pid,
      type: args?.data?.type ?? "",
      url: args?.data?.url ?? "",
    }));
}

/** Time that events of these types took from first to last listener, one entry for each, in order. */
export function dispatchTimes(work: readonly TracedWork[], types: readonly string[]): TracedWork[] {
  return work.filter(({ name, type }) => name === "EventDispatch" && types.includes(type)).sort((a, b) => a.start - b.start);
}

const scriptWork = ["EvaluateScript", "v8.compile", "FunctionCall"];

/** Of the processor, for an extension's scripts to be compiled and run, and what they were called for. Before and after the load. */
export function extensionScriptTime(work: readonly TracedWork[]): { readonly loading: number; readonly after: number } {
  const ours = work.filter(({ name, url }) => scriptWork.includes(name) && url.startsWith("chrome-extension://"));
  // What is compiled while it is evaluated is counted once.
  const outer = ours.filter((each) => !ours.some((other) => other !== each && isInside(each, other)));
  const { start } = loaded(work);
  const sum = (which: readonly TracedWork[]) => which.reduce((total, { cpu }) => total + cpu, 0);
  return {
    loading: sum(outer.filter((each) => each.start < start)),
    after: sum(outer.filter((each) => each.start >= start)),
  };
}

/** All that the page's process did until it was loaded, on its main thread; of the processor. */
export function loadingTime(work: readonly TracedWork[]): number {
  const { start, process } = loaded(work);
  const tasks = work.filter((each) => each.name === "RunTask" && each.process === process && each.start < start);
  const main = tasks.filter((each) => !tasks.some((other) => other !== each && isInside(each, other)));
  return main.reduce((total, { cpu }) => total + cpu, 0);
}

function isInside(inner: TracedWork, outer: TracedWork): boolean {
  return outer.start <= inner.start && outer.start + outer.duration >= inner.start + inner.duration;
}

/** The last of the trace: frames are loaded before the page that they are in. */
function loaded(work: readonly TracedWork[]): TracedWork {
  const mark = work.filter(({ name }) => name === "MarkLoad").at(-1);
  if (!mark) throw new Error("the trace has no load");
  return mark;
}
