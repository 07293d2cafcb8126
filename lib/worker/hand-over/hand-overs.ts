/**
 * Texts on their way from the page that they were held on to the approved tool in a new tab. In memory only: whoever ends the worker
 * ends them. What is kept for longer says no more than that a tab was opened for a tool.
 */
import type { HandOver, Protocol } from "../../bridge/protocol.ts";
import type { Handlers, MessageSender } from "../../bridge/serve.ts";
import { knownTools } from "../../core/tools/known-tools.ts";
import { compileMatcher } from "../../core/tools/match-tool.ts";
import type { Policy } from "../../schema/policy.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import { createTurn } from "../turn.ts";
import type { HandOverTabs, OpenedTabs } from "./hand-over-tabs.ts";

/** How long a text waits for the tool's page. Milliseconds. */
const waits = 2 * 60_000;
/** How long it is remembered that a tab was opened for a text, so that its page can say that none came. Milliseconds. */
const remembered = 15 * 60_000;

export interface HandOvers {
  /** Opens the approved tool in a new tab. Rejects where policy does not name it, or where no gate would be there to take the text. */
  give(handOver: HandOver & { readonly tool: string }, from: MessageSender): Promise<void>;
  /** What there is for the page that asks: only the chosen tool's, and only as the top of exactly that tab. `left` in milliseconds. */
  look(from: MessageSender): Promise<Protocol["look-for-hand-over"]["reply"]>;
  /** Once, and from then on the tab is like any other. Null where there is nothing for this page. */
  take(from: MessageSender): Promise<HandOver | null>;
}

interface Parts {
  readonly tools: readonly ToolEntry[];
  readonly policy: () => Promise<Policy>;
  readonly now: () => number;
  readonly tabs: HandOverTabs;
}

interface Waiting extends HandOver {
  readonly tool: string;
  readonly until: number;
}

export function createHandOvers({ tools, policy, now, tabs }: Parts): HandOvers {
  const waiting = new Map<number, Waiting>();
  /** A page may ask before the browser has said which tab it opened. */
  let opening: Promise<unknown> = Promise.resolve();
  /** What is going on with the list of opened tabs, one at a time. */
  const inTurn = createTurn();
  let stopWatching: (() => void) | null = null;

  function toolAt(url: string | undefined, known: Policy): string | null {
    if (url === undefined || !URL.canParse(url)) return null;
    const { hostname, pathname } = new URL(url);
    return compileMatcher(knownTools(tools, known))({ host: hostname, path: pathname })?.tool.id ?? null;
  }

  function note(change: (opened: Record<string, OpenedTabs[string]>) => void): Promise<void> {
    return inTurn(async () => {
      const kept = Object.entries(await tabs.readOpened()).filter(([, { until }]) => until > now());
      const opened = Object.fromEntries(kept);
      change(opened);
      await tabs.writeOpened(opened);
    });
  }

  /** Somewhere else than at the tool the text has no business. */
  async function moved(tabId: number, url: string): Promise<void> {
    const text = waiting.get(tabId);
    if (text && url !== "about:blank" && toolAt(url, await policy()) !== text.tool) drop(tabId);
  }

  function drop(tabId: number): void {
    waiting.delete(tabId);
    if (waiting.size > 0) return;
    stopWatching?.();
    stopWatching = null;
  }

  /** Null where the tab is none that was opened for a text, and where it shows something else than that tool. */
  async function tabOf({ tab, frameId, url }: MessageSender): Promise<{ id: number; text: Waiting | null } | null> {
    const id = tab?.id;
    if (id === undefined || frameId !== 0) return null;
    await opening.catch(() => undefined);
    const mark = (await inTurn(() => tabs.readOpened()))[id];
    if (!mark || mark.until <= now() || toolAt(url, await policy()) !== mark.tool) return null;
    const text = waiting.get(id) ?? null;
    return { id, text: text && text.until > now() ? text : null };
  }

  async function forget(tabId: number): Promise<void> {
    drop(tabId);
    await note((opened) => {
      delete opened[tabId];
    });
  }

  return {
    async give({ tool, ...handOver }, { tab }) {
      const known = await policy();
      const approved = known.approved.find((one) => one.tool === tool);
      if (!approved || known.handOver === "link") throw new Error("policy has no such way");
      if (toolAt(approved.url, known) !== tool) throw new Error("no gate would be there");
      const tabOpened = tabs.open(approved.url, tab);
      opening = tabOpened;
      const id = await tabOpened;
      waiting.set(id, { ...handOver, tool, until: now() + waits });
      stopWatching ??= tabs.watch(moved, drop);
      setTimeout(() => drop(id), waits);
      await note((opened) => {
        opened[id] = { tool, until: now() + remembered };
      });
    },

    async look(from) {
      const found = await tabOf(from);
      if (!found) return { state: "none" };
      const { text } = found;
      if (!text) return { state: "lost" };
      return text.text === "" ? { state: "files", files: text.files } : { state: "waiting", left: text.until - now() };
    },

    async take(from) {
      const found = await tabOf(from);
      if (!found) return null;
      await forget(found.id);
      if (!found.text) return null;
      const { text, html, files } = found.text;
      return { text, html, files };
    },
  };
}

/** What a page can ask of them. */
export function handOverHandlers({
  give,
  look,
  take,
}: HandOvers): Pick<Handlers, "hand-over" | "look-for-hand-over" | "take-hand-over"> {
  return {
    "hand-over": async (handOver, from) => {
      await give(handOver, from);
      return { opened: true };
    },
    "look-for-hand-over": (_, from) => look(from),
    "take-hand-over": async (_, from) => ({ handOver: await take(from) }),
  };
}
