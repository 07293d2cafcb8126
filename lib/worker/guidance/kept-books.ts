/**
 * What the placeholders of each tab's conversations stand for, for as long as this worker lives and the tab is open. In memory and nowhere
 * else: a worker that the browser ends has forgotten it, and then a page that is loaded anew shows placeholders.
 */
import type { Handlers, MessageSender } from "../../bridge/serve.ts";
import { expire, nextExpiry } from "../../core/redaction/placeholder-book.ts";
import type { PlaceholderBook } from "../../schema/placeholder-book.ts";

export interface KeptBooks {
  readonly handlers: Pick<Handlers, "keep-book" | "read-book">;
  forgetTab(tabId: number): void;
}

/** Conversations of all tabs together; the oldest go first. */
const mostBooks = 200;

/** `isOpen`: whether there is such a tab. What a page says while it closes comes after the news that it has. */
export function createKeptBooks(now: () => number, isOpen: (tabId: number) => Promise<boolean>): KeptBooks {
  const books = new Map<string, { readonly tabId: number; readonly book: PlaceholderBook }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function endTimes(): void {
    clearTimeout(timer);
    let next = Number.POSITIVE_INFINITY;
    for (const [key, { tabId, book }] of books) {
      const left = expire(book, now());
      const time = nextExpiry(left);
      if (time === null) books.delete(key);
      else {
        next = Math.min(next, time);
        if (left !== book) books.set(key, { tabId, book: left });
      }
    }
    if (next < Number.POSITIVE_INFINITY) timer = setTimeout(endTimes, Math.min(Math.max(next - now(), 0), 0x7fff_0000));
  }

  return {
    handlers: {
      async "keep-book"({ conversation, book }, from) {
        const tabId = from.tab?.id;
        if (tabId === undefined) return { kept: false };
        const key = keyOf(from, conversation);
        books.delete(key);
        books.set(key, { tabId, book });
        for (const oldest of books.keys()) {
          if (books.size <= mostBooks) break;
          books.delete(oldest);
        }
        endTimes();
        if (!(await isOpen(tabId).catch(() => false))) books.delete(key);
        return { kept: books.has(key) };
      },
      async "read-book"({ conversation }, from) {
        endTimes();
        return { book: books.get(keyOf(from, conversation))?.book ?? null };
      },
    },
    forgetTab(tabId) {
      for (const [key, kept] of books) if (kept.tabId === tabId) books.delete(key);
    },
  };
}

/** Nobody is told what another origin has hidden, even in the same tab. */
function keyOf({ tab, url = "" }: MessageSender, conversation: string): string {
  const page = URL.canParse(url) && new URL(url).hostname !== "" ? url : (tab?.url ?? "");
  const origin = URL.canParse(page) ? new URL(page).origin : "";
  return `${tab?.id ?? -1} ${origin} ${conversation}`;
}
