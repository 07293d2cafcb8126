/**
 * Keeps what this page knows of the protected places up to date: asked for whenever somebody comes to the page, where policy names any, and
 * when policy changes.
 */
import type { SourcesHere } from "../../bridge/circumstances.ts";
import type { OwnData } from "../../core/company/own-data.ts";
import { knownSources } from "./known-sources.ts";

/** The part of `browser.runtime` that is needed. */
interface ToldRuntime {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
}

export interface FollowedSources {
  /** Null where policy names no places. */
  now(): OwnData | null;
  /** False while an answer is on its way: a text that comes then waits for it. */
  ready(): boolean;
}

/** `ask` is given the version that is known; null comes back for the same. Rejects where no worker answers. */
export function followSources(
  { onMessage }: ToldRuntime,
  ask: (version: string) => Promise<{ readonly sources: SourcesHere | null; readonly same: boolean }>,
): FollowedSources {
  let known: OwnData | null = null;
  let version = "";
  let asking = 0;
  let answered = false;
  let named = false;

  async function look(): Promise<void> {
    asking += 1;
    try {
      const { sources, same } = await ask(version);
      answered = true;
      if (same) return;
      named = sources !== null;
      version = sources?.version ?? "";
      known = sources && knownSources(sources);
    } catch {
      // What was known stays known; where nothing was, texts wait as long as policy lets them.
    } finally {
      asking -= 1;
    }
  }

  const lookAgain = () => {
    if (named && document.visibilityState === "visible") void look();
  };
  void look();
  window.addEventListener("focus", lookAgain, true);
  document.addEventListener("visibilitychange", lookAgain);
  onMessage.addListener((message) => {
    if ((message as { readonly name?: string }).name === "policy-changed") void look();
  });
  return { now: () => known, ready: () => answered && asking === 0 };
}
