import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import browser from "webextension-polyfill";
import { send } from "../../lib/bridge/send.ts";
import { speak, spoken } from "../../lib/words/say.ts";

/** How long a page stays empty for want of its language; then it speaks English. Milliseconds. */
const patience = 1_500;

/** Draws one of Waymark's own pages, in the person's language from its first line on. `title` is asked for then. */
export async function startPage(title: () => string, page: ReactNode): Promise<void> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const words = await Promise.race([send(browser.runtime, "get-words", {}).catch(() => null), late]);
  if (words) speak(words.language, words.messages);
  const { language, direction } = spoken();
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = title();
  createRoot(document.getElementById("root")!).render(page);
}
