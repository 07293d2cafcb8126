/** Looks at a page now and when something may have changed, as long as it is asked to and there is something to see. */
import type { PageSign } from "../../core/page-score/page-sign.ts";
import { type PageScore, scorePage } from "../../core/page-score/score-page.ts";
import { seeSigns } from "../../core/page-score/see-signs.ts";
import { readView } from "./read-view.ts";
import { watchAnswers } from "./watch-answers.ts";

/** Milliseconds: pauses after the first look; from an occasion to the look; and how many looks a page gets. */
const pace = { again: [1_500, 4_000, 10_000], settle: 400, looks: 14 } as const;
/** Somebody turns to a place to write: a page that builds itself as it goes may have become a chat. */
const occasions = ["focusin", "change"] as const;

/** `judge` gets what each look saw; it returns whether to go on. */
export function lookAtPage(signs: readonly PageSign[], judge: (score: PageScore) => boolean): void {
  let left: number = pace.looks;
  let waiting = false;
  const watch = watchAnswers(() => soon(pace.settle));

  function look(): void {
    waiting = false;
    if (left <= 0) return;
    left--;
    const score = scorePage(seeSigns(signs, readView(watch.marks)), signs);
    if (!judge(score) || left === 0) end();
  }

  function soon(pause: number): void {
    if (waiting || left <= 0) return;
    waiting = true;
    setTimeout(() => requestIdleCallback(look, { timeout: 1_000 }), pause);
  }

  function end(): void {
    left = 0;
    watch.stop();
    for (const type of occasions) window.removeEventListener(type, onOccasion, true);
  }

  const onOccasion = () => soon(pace.settle);
  for (const type of occasions) window.addEventListener(type, onOccasion, { capture: true, passive: true });
  look();
  for (const pause of pace.again) setTimeout(() => soon(0), pause);
}
