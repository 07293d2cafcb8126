/** On a page of a protected place: makes prints of what can be read there and of what is copied. The texts stay in the page. */
import { sourcePrints } from "../../core/sources/source-prints.ts";
import { isTextField } from "../composer/caret.ts";
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
  let path = location.pathname;
  let read = "";
  let asked: ReturnType<SourcePageParts["ask"]> | null = null;

  /** Null for a page that is no protected place; asked once for each, and again where no worker has answered. */
  async function key(): ReturnType<SourcePageParts["ask"]> {
    if (path !== location.pathname) asked = null;
    path = location.pathname;
    asked ??= ask();
    try {
      return await asked;
    } catch {
      asked = null;
      return null;
    }
  }

  async function print(text: string): Promise<void> {
    const known = await key();
    if (!known) return;
    const prints = sourcePrints(text.slice(0, longest), known);
    if (prints.length > 0) keep(prints.slice(0, mostPrints));
  }

  async function readPage(): Promise<void> {
    if ((await key()) === null) return;
    const text = readableText();
    if (text === read) return;
    read = text;
    await print(text);
  }

  void key();
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
