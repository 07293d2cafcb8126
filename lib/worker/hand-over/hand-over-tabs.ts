/** What handing over needs of the browser: a new tab, word of where it goes, and a note that outlives the worker. */
import type { MessageSender } from "../../bridge/serve.ts";

/** By tab: which tool it was opened for, and until when that is worth a word. Never a text. */
export type OpenedTabs = Readonly<Record<string, { readonly tool: string; readonly until: number }>>;

export interface HandOverTabs {
  /** A new tab beside that of the page; answers with its id. */
  open(url: string, beside: MessageSender["tab"]): Promise<number>;
  /** Tells of every tab that shows another page or closes, until the function that comes back is called. */
  watch(moved: (tabId: number, url: string) => void, closed: (tabId: number) => void): () => void;
  /** In the memory of the browser, for as long as it runs. */
  readOpened(): Promise<OpenedTabs>;
  writeOpened(opened: OpenedTabs): Promise<void>;
}

interface Listened<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** The parts of the browser's API that are needed. */
export interface TabsBrowser {
  readonly tabs: {
    create(how: {
      url: string;
      active: true;
      openerTabId?: number;
      windowId?: number;
      index?: number;
    }): Promise<{ readonly id?: number | undefined }>;
    readonly onUpdated: Listened<(tabId: number, change: { readonly url?: string | undefined }) => void>;
    readonly onRemoved: Listened<(tabId: number) => void>;
  };
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
}

const key = "openedTabs";

export function handOverTabs({ tabs, storage }: TabsBrowser): HandOverTabs {
  return {
    async open(url, beside) {
      // In the same window, so that what was private stays so.
      const { id: openerTabId, windowId, index } = beside ?? {};
      const { id } = await tabs.create({
        ...{ url, active: true },
        ...(openerTabId === undefined ? {} : { openerTabId }),
        ...(windowId === undefined ? {} : { windowId }),
        ...(index === undefined ? {} : { index: index + 1 }),
      });
      if (id === undefined) throw new Error("the browser names no tab");
      return id;
    },
    // Only as long as there is something to watch for: a listener that stays would wake the worker for every page of every tab.
    watch(moved, closed) {
      const updated = (tabId: number, { url }: { readonly url?: string | undefined }) => {
        if (url !== undefined) moved(tabId, url);
      };
      tabs.onUpdated.addListener(updated);
      tabs.onRemoved.addListener(closed);
      return () => {
        tabs.onUpdated.removeListener(updated);
        tabs.onRemoved.removeListener(closed);
      };
    },
    readOpened: async () => ((await storage.session.get(key))[key] ?? {}) as OpenedTabs,
    writeOpened: (opened) => storage.session.set({ [key]: opened }),
  };
}
