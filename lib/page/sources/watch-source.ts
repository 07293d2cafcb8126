/** On a page of a protected place: makes prints of what can be read there and of what is copied. The texts stay in the page. */
import { sourcePrints } from "../../core/sources/source-prints.ts";
import { isTextField } from "../caret.ts";
import { readableText } from "./readable-text.ts";

export interface SourcePageParts {
  /** The key, or null where this page is no protected place, as on another path of its host. */
  ask(): Promise<readonly [number, number, number, number] | null>;
  keep(prints: readonly number[]): void;
}

/** A page that builds itself is read when it has. Milliseconds. */
const settles = 2_000;
/** Texts are cut here: nobody reads more on one page. UTF-16 code units. */
const longest = 400_000;
const mostPrints = 20_000;

export function watchSource({ ask, keep }: SourcePageParts): void {
  let known = ask();
  let path = location.pathname;
  let read = "";

  async function print(text: string): Promise<void> {
    if (path !== location.pathname) {
      path = location.pathname;
      known = ask();
    }
    const key = await known.catch(() => null);
    if (!key) return;
    const prints = sourcePrints(text.slice(0, longest), key);
    if (prints.length > 0) keep(prints.slice(0, mostPrints));
  }

  async function readPage(): Promise<void> {
    if ((await known.catch(() => null)) === null && path === location.pathname) return;
    const text = readableText();
    if (text === read) return;
    read = text;
    await print(text);
  }

  window.addEventListener("copy", () => void print(selectedText()), true);
  window.addEventListener("cut", () => void print(selectedText()), true);
  // Whoever leaves has seen what stands there now.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void readPage();
  });
  window.addEventListener("blur", () => void readPage());
  setTimeout(() => requestIdleCallback(() => void readPage(), { timeout: settles }), settles);
}

function selectedText(): string {
  const field = document.activeElement;
  if (field && isTextField(field)) return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  return String(getSelection());
}
