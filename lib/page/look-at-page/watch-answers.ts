/** What comes back after a send: streams, answers that arrive bit by bit, and a text that grows by itself. */
import type { Mark } from "../../core/page-score/page-sign.ts";
import { parentAcross } from "../plain-dom.ts";
import { ownWords, texts } from "./own-words.ts";
import { addressOf } from "./read-texts.ts";
import { treesOf } from "./shadow-trees.ts";

/** How long after a send is listened, and how an answer grows: steps, from the first to the last, and UTF-16 code units. Milliseconds. */
const after = { listen: 45_000, steps: 6, time: 350, grown: 30 } as const;
/** A request that was answered over so long, milliseconds. */
const longAnswer = 600;
/** A message between people is acknowledged sooner; and how soon an answer is shown once it is there. Milliseconds. */
const slowAnswer = 800;
const atOnce = 600;
/** How many elements around a change are kept account of. */
const levels = 4;

export interface AnswerWatch {
  readonly marks: ReadonlySet<Mark>;
  stop(): void;
}

interface Growth {
  steps: number;
  readonly since: number;
  readonly from: number;
  last: number;
}

/** `seen` is called when a mark is new. */
export function watchAnswers(seen: () => void): AnswerWatch {
  const marks = new Set<Mark>();
  let sentAt: number | null = null;
  let additions: { readonly at: number; readonly length: number; readonly own: boolean }[] = [];
  const words = ownWords();
  let growths = new WeakMap<Element, Growth>();
  let observer: MutationObserver | null = null;
  /** What grows already while somebody still writes: a log, captions, what others write. */
  const restless = new WeakSet<Element>();
  let writingSince: number | null = null;
  let written: Element | null = null;

  function mark(name: Mark): void {
    if (marks.has(name)) return;
    marks.add(name);
    seen();
  }

  function isOfInterest(): boolean {
    const since = sentAt ?? writingSince;
    return since !== null && performance.now() - since < after.listen;
  }

  const timing = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (!["fetch", "xmlhttprequest", "other"].includes(entry.initiatorType)) continue;
      const { contentType } = entry as PerformanceResourceTiming & { readonly contentType?: string };
      // What was asked for before anybody sent anything is the page's own affair.
      if (sentAt === null || entry.startTime < sentAt - 1_000) continue;
      if (contentType === "text/event-stream") mark("stream");
      if (entry.responseStart > 0 && entry.responseEnd - entry.responseStart > longAnswer) mark("long-answer");
      if (entry.startTime < sentAt + 1_500 && entry.duration > slowAnswer) setTimeout(() => answeredBy(entry), atOnce);
    }
  });

  /** What a page shows of itself once it is taken is no answer; what is asked for all the time brings what others write. */
  function answeredBy({ responseEnd, name, startTime }: PerformanceResourceTiming): void {
    const shown = additions.find(
      ({ at, length, own }) => !own && length >= after.grown && at > responseEnd - 150 && at < responseEnd + atOnce,
    );
    if (!shown) return;
    mark("slow-answer");
    const path = addressOf(name);
    const isPolled = performance
      .getEntriesByType("resource")
      .some((other) => other.startTime < Math.min(startTime, sentAt ?? 0) && addressOf(other.name) === path);
    if (words.shownBefore(shown.at - longAnswer / 2) && !isPolled) mark("own-words-first");
  }

  function grew(records: readonly MutationRecord[]): void {
    const now = performance.now();
    if (!isOfInterest()) {
      stopObserving();
      return;
    }
    const length = records.reduce(
      (sum, { addedNodes }) => sum + [...addedNodes].reduce((all, node) => all + (node.textContent?.length ?? 0), 0),
      0,
    );
    const own = words.isOwn(records, length, now);
    additions = [...additions.slice(-50), { at: now, length, own }];
    const touched = new Set<Element>();
    for (const { target } of records.slice(0, 60)) {
      let element = target instanceof Element ? target : target.parentElement;
      if (!element || element.closest(texts)) continue;
      for (let level = 0; element && level < levels && element !== document.body; level++, element = parentAcross(element)) {
        touched.add(element);
      }
    }
    for (const element of touched) {
      const length = element.textContent.length;
      const known = growths.get(element);
      if (!known) growths.set(element, { steps: 0, since: now, from: length, last: length });
      else if (length > known.last) {
        known.steps++;
        known.last = length;
        const grown = known.steps >= after.steps && now - known.since >= after.time && length - known.from >= after.grown;
        if (sentAt === null) {
          if (known.steps > 1) restless.add(element);
        } else if (grown && !restless.has(element)) mark("growing-reply");
      } else if (length < known.last / 2) growths.set(element, { steps: 0, since: now, from: length, last: length });
    }
  }

  function stopObserving(): void {
    observer?.disconnect();
    observer = null;
  }

  function sent(): void {
    sentAt = performance.now();
    words.sent(written);
    observe();
  }

  /** From the first letter on, so that what grows anyway is known by the time of the send. */
  const onInput = (event: Event) => {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    written = target instanceof Element ? target : null;
    if (writingSince !== null) return;
    writingSince = performance.now();
    if (sentAt === null) observe();
  };

  function observe(): void {
    growths = new WeakMap();
    stopObserving();
    if (marks.has("growing-reply")) return;
    observer = new MutationObserver(grew);
    for (const tree of treesOf()) observer.observe(tree, { childList: true, characterData: true, subtree: true });
  }

  /** Enter, or a click anywhere but into the text once somebody has written: whether it was a send shows in what follows. */
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === "Enter" && !event.isComposing) sent();
  };
  const onClick = (event: MouseEvent) => {
    const [target] = event.composedPath();
    const intoText = target instanceof Element && target.closest(texts) !== null;
    if (event.isTrusted && writingSince !== null && !intoText) sent();
  };
  window.addEventListener("input", onInput, { capture: true, passive: true });
  window.addEventListener("keydown", onKey, { capture: true, passive: true });
  window.addEventListener("click", onClick, { capture: true, passive: true });
  timing.observe({ type: "resource" });

  return {
    marks,
    stop() {
      words.sent(null);
      stopObserving();
      timing.disconnect();
      window.removeEventListener("input", onInput, true);
      window.removeEventListener("keydown", onKey, true);
      window.removeEventListener("click", onClick, true);
    },
  };
}
