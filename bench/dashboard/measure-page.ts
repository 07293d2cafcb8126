/** How long a person waits, as the page itself tells it. */
import type { Page } from "playwright-core";

/** What a page is for is there: rows of a table, or a figure. Bones do not count. */
const useful = "main :is(tbody tr, [data-useful], dd, svg[role=img])";

/** Milliseconds from the start of the navigation until the frame that shows what the page is for. */
export async function timeToUseful(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: "commit" });
  return page.evaluate(async (selector) => {
    const frame = () =>
      new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    for (;;) {
      const at = await frame();
      if (document.querySelector(selector)) return at;
      if (at > 30_000) throw new Error(`nothing useful on ${location.pathname} in 30 s`);
    }
  }, useful);
}

/** Milliseconds from a change of the address within the page until the frame that shows its rows: the request, the answer and the drawing. */
export async function timeToFilter(page: Page, address: string): Promise<number> {
  return page.evaluate(async (to) => {
    const start = performance.now();
    const answered = new Promise<void>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        if (!list.getEntries().some((entry) => entry.startTime >= start && /\/api\//.test(entry.name))) return;
        observer.disconnect();
        resolve();
      });
      observer.observe({ type: "resource" });
    });
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
    await answered;
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    do await frame();
    while (document.querySelector("main [aria-busy=true]"));
    return performance.now() - start;
  }, address);
}
