/**
 * The managed build's own look at what goes out: requests of AI tools' pages, frames and workers that carry what a gate withholds are
 * refused by the browser. The values never come here; the gates send keyed prints of them, which live in memory only.
 */
import { compilePrints, type Print, type PrintKey, printKeyOf } from "../../core/carried/carried-prints.ts";
import type { Carries } from "../../core/carried/carries.ts";

/** One frame, by what the browser says about who sent a message. */
export interface WithholdingFrame {
  readonly tabId: number;
  readonly frameId: number;
  /** Its host: a service worker's requests belong to no tab. */
  readonly host: string;
  /** Host of the page that the tab showed. */
  readonly page: string;
}

/** What a browser tells of a request. */
export interface SeenRequest {
  readonly url: string;
  readonly tabId: number;
  /** Chromium's and Firefox's names for whose request it is. */
  readonly initiator?: string | undefined;
  readonly originUrl?: string | undefined;
  readonly requestBody?:
    | {
        readonly raw?: readonly { readonly bytes?: unknown }[] | undefined;
        readonly formData?: unknown;
      }
    | null
    | undefined;
}

/** A store that is emptied when the browser ends and is never written to disk. */
export interface SessionStore {
  get(name: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface RequestRefuser {
  key(): Promise<PrintKey>;
  /** In place of what this frame sent before. */
  withhold(frame: WithholdingFrame, prints: readonly Print[]): Promise<void>;
  forgetTab(tabId: number): Promise<void>;
  /** Another site's page in that tab has nothing to do with what was withheld in the one before. */
  movedTab(tabId: number, url: string): Promise<void>;
  /** True for a request that must not go out. */
  refuses(request: SeenRequest): boolean;
}

interface State {
  readonly key: PrintKey;
  readonly frames: readonly (WithholdingFrame & { readonly prints: readonly Print[] })[];
}

const stored = "withheld";
/** Something to do, so that a browser does not end a worker that holds prints: a new one would have to read them first. Milliseconds. */
const stayAwake = 20_000;

/** `touch`: any call into the browser. */
export function createRequestRefuser(store: SessionStore, touch: () => unknown): RequestRefuser {
  let state: State | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const compiled = new Map<readonly Print[], Carries>();

  async function load(): Promise<State> {
    const saved = (await store.get(stored))[stored] as State | undefined;
    state ??= saved ?? { key: printKeyOf(crypto.getRandomValues(new Uint32Array(2))), frames: [] };
    if (!saved) await store.set({ [stored]: state });
    keepAwake();
    return state;
  }
  const ready = load();

  /** Most tabs hold nothing: then nothing is written. */
  async function forget(which: (frame: State["frames"][number]) => boolean): Promise<void> {
    if ((state ?? (await ready)).frames.some(which)) await change((frames) => frames.filter((frame) => !which(frame)));
  }

  async function change(frames: (before: State["frames"]) => State["frames"]): Promise<void> {
    const before = await ready;
    state = { key: before.key, frames: frames((state ?? before).frames) };
    compiled.clear();
    keepAwake();
    await store.set({ [stored]: state });
  }

  function keepAwake(): void {
    clearInterval(timer);
    timer = state && state.frames.length > 0 ? setInterval(touch, stayAwake) : undefined;
  }

  function carries(prints: readonly Print[], text: string): boolean {
    if (!state) return false;
    const check = compiled.get(prints) ?? compilePrints(prints, state.key);
    compiled.set(prints, check);
    return check(text);
  }

  return {
    key: async () => (await ready).key,
    withhold: ({ tabId, frameId, host, page }, prints) =>
      change((frames) => [
        ...frames.filter((frame) => frame.tabId !== tabId || frame.frameId !== frameId),
        ...(prints.length > 0 ? [{ tabId, frameId, host, page, prints }] : []),
      ]),
    forgetTab: (tabId) => forget((frame) => frame.tabId === tabId),
    movedTab: (tabId, url) => forget((frame) => frame.tabId === tabId && frame.page !== hostOf(url)),
    refuses(request) {
      const host = hostOf(request.initiator ?? request.originUrl ?? "");
      const concerned = (state?.frames ?? []).filter((frame) =>
        request.tabId >= 0 ? frame.tabId === request.tabId : frame.host === host,
      );
      if (concerned.length === 0) return false;
      const text = `${request.url}\n${bodyText(request.requestBody)}`;
      return concerned.some(({ prints }) => carries(prints, text));
    },
  };
}

/** "" for what has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

/** Files and streams have no bytes here. */
function bodyText(body: SeenRequest["requestBody"]): string {
  if (!body) return "";
  const raw = (body.raw ?? []).map(({ bytes }) => (bytes instanceof ArrayBuffer ? new TextDecoder().decode(bytes) : ""));
  return `${raw.join("")}\n${body.formData === undefined ? "" : JSON.stringify(body.formData)}`;
}
