/** What a page can find out about texts that it must not see, with all that a page has. */
import type { Page } from "playwright-core";

/** Those of the texts, and of their first halves, that the page can read or find. `known` stands in the page: it must be found. */
export function readableByPage(page: Page, texts: readonly string[], known: string): Promise<string[]> {
  return page.evaluate(
    ({ texts, known }) => {
      type Finding = Window & {
        find(text: string, caseSensitive: boolean, backwards: boolean, wrap: boolean, word: boolean, frames: boolean): boolean;
      };
      const selected = [String(getSelection()), document.activeElement?.textContent ?? ""];
      const everywhere = [document.documentElement.innerText, document.documentElement.outerHTML, ...selected].join("\n");
      const finds = (text: string) => (window as unknown as Finding).find(text, true, false, true, false, true);
      const isThere = (text: string) => everywhere.includes(text) || finds(text);
      if (!isThere(known)) throw new Error("the page cannot even find its own text");
      getSelection()?.removeAllRanges();
      return texts.flatMap((text) => [text, text.slice(0, Math.ceil(text.length / 2))]).filter(isThere);
    },
    { texts, known },
  );
}
