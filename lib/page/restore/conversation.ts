/**
 * What this frame knows of the values that were hidden, conversation by conversation. In memory only. The worker has a copy, in its memory,
 * for the page that is loaded next in the same tab.
 */
import { printKeyOf } from "../../core/carried/carried-prints.ts";
import { valuesOf } from "../../core/redaction/fill-in.ts";
import { emptyBook, expire, forget, type Naming, nextExpiry, placeholderForm } from "../../core/redaction/placeholder-book.ts";
import type { PlaceholderBook } from "../../schema/placeholder-book.ts";
import { namesItself } from "./conversation-address.ts";

/** To the worker's memory. Neither may be relied on: a worker that ends has forgotten. */
export interface BookRoad {
  write(conversation: string, book: PlaceholderBook): Promise<unknown>;
  read(conversation: string): Promise<PlaceholderBook | null>;
}

export interface ConversationParts {
  /** Id of the tool; null where the page is none. */
  readonly tool: () => string | null;
  readonly address: () => string;
  /** For how long values are kept, milliseconds; null where policy wants them forgotten. */
  readonly keepFor: () => number | null;
  /** All that stands in the page. */
  readonly pageText: () => string;
  readonly road: BookRoad;
  readonly now: () => number;
}

export interface Conversation {
  /** How the next text's values get their names. */
  naming(): Naming;
  /** A text in which these values are hidden is going on. */
  keep(book: PlaceholderBook): void;
  /** By placeholder's name, what is kept now. */
  values(): ReturnType<typeof valuesOf>;
  /** How many values there are, and how long each is kept; null where policy wants none kept. */
  kept(): { readonly count: number; readonly minutes: number } | null;
  /** True if there are values of this or another conversation that the document was in. */
  keepsAny(): boolean;
  /** The person sends something. */
  sent(): void;
  /** Looks whether the page has gone on to another conversation. */
  follow(): void;
  /** All that this frame keeps, and the worker for it. */
  forget(): void;
  /** The page is being left: the worker may have forgotten meanwhile. */
  handOn(): void;
  /** When `values` may answer something else. */
  onChange(hear: () => void): void;
}

const none: ReturnType<typeof valuesOf> = new Map();
/** A new conversation gets its address soon after its first message. Milliseconds. */
const namedWithin = 60_000;
/** Conversations that one document may have been in and that are remembered. */
const mostBooks = 20;

export function createConversation(parts: ConversationParts): Conversation {
  const { road, now } = parts;
  const books = new Map<string, PlaceholderBook>();
  const hearers: (() => void)[] = [];
  let tool: string | null = null;
  let address = "";
  let sentAt = Number.NEGATIVE_INFINITY;
  let timesForgotten = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let cached: { readonly book: PlaceholderBook; readonly until: number; readonly values: ReturnType<typeof valuesOf> } | null =
    null;

  const idOf = (place: string) => `${tool ?? ""} ${place}`;
  const current = (): PlaceholderBook =>
    books.get(idOf(address)) ?? emptyBook(printKeyOf(crypto.getRandomValues(new Uint32Array(2))));

  function put(id: string, book: PlaceholderBook): void {
    books.delete(id);
    books.set(id, book);
    for (const oldest of books.keys()) {
      if (books.size <= mostBooks) break;
      books.delete(oldest);
    }
    road.write(id, book).catch(() => undefined);
    changed();
  }

  function changed(): void {
    clearTimeout(timer);
    const next = [...books.values()].flatMap((book) => nextExpiry(book) ?? []).reduce((a, b) => Math.min(a, b), Infinity);
    // Longer waits than this become none at all.
    if (next < Infinity) timer = setTimeout(endTime, Math.min(Math.max(next - now(), 0), 0x7fff_0000));
    for (const hear of hearers) hear();
  }

  function endTime(): void {
    for (const [id, book] of books) books.set(id, expire(book, now()));
    changed();
  }

  function follow(): void {
    const here = parts.address();
    const toolNow = parts.tool();
    if (here === address && toolNow === tool) return;
    const [before, oldId] = [address, idOf(address)];
    const sameTool = toolNow === tool;
    [address, tool] = [here, toolNow];
    const id = idOf(here);
    const old = books.get(oldId);
    if (sameTool && old && !books.has(id) && now() - sentAt < namedWithin && namesItself(before, here)) {
      books.delete(oldId);
      road.write(oldId, emptyBook(old.key)).catch(() => undefined);
      put(id, old);
      return;
    }
    if (!books.has(id) && tool !== null) void fetch(id);
    changed();
  }

  /** What was hidden while the worker was being asked comes first. What was to be forgotten meanwhile does not come back. */
  async function fetch(id: string): Promise<void> {
    const before = timesForgotten;
    const read = await road.read(id).catch(() => null);
    if (!read) return;
    const known = before === timesForgotten ? read : forget(read);
    if (known !== read) road.write(id, known).catch(() => undefined);
    const since = books.get(id);
    const names = new Set(since?.entries.map(({ name }) => name));
    const counts = { ...known.counts };
    for (const [label, count] of Object.entries(since?.counts ?? {})) counts[label] = Math.max(count, counts[label] ?? 0);
    const entries = [...known.entries.filter(({ name }) => !names.has(name)), ...(since?.entries ?? [])];
    books.set(id, { key: since?.key ?? known.key, counts, entries });
    changed();
  }

  function values(): ReturnType<typeof valuesOf> {
    // Policy has changed its mind.
    if (parts.keepFor() === null) for (const [id, book] of books) books.set(id, expire(book, Infinity));
    const book = books.get(idOf(address));
    if (!book) return none;
    if (cached?.book !== book || cached.until <= now()) {
      const left = expire(book, now());
      cached = { book, until: nextExpiry(left) ?? Number.POSITIVE_INFINITY, values: valuesOf(left) };
    }
    return cached.values;
  }

  return {
    naming() {
      follow();
      const keepFor = parts.keepFor();
      const taken = new Set(Array.from(parts.pageText().matchAll(placeholderForm), ([, name = ""]) => name));
      return { book: expire(current(), now()), taken, keepUntil: keepFor === null ? null : now() + keepFor };
    },
    keep(book) {
      put(idOf(address), book);
    },
    values,
    keepsAny: () => [...books.values()].some((book) => nextExpiry(book) !== null),
    kept() {
      const keepFor = parts.keepFor();
      return keepFor === null ? null : { count: values().size, minutes: Math.round(keepFor / 60_000) };
    },
    sent() {
      sentAt = now();
    },
    follow,
    forget() {
      timesForgotten += 1;
      for (const [id, book] of books) {
        books.set(id, forget(book));
        road.write(id, forget(book)).catch(() => undefined);
      }
      changed();
    },
    handOn() {
      for (const [id, book] of books) {
        if (book.entries.some(({ value }) => value !== null)) road.write(id, book).catch(() => undefined);
      }
    },
    onChange: (hear) => void hearers.push(hear),
  };
}
