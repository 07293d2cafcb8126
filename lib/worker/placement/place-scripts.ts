/** Gates on hosts that policy adds: what the manifest says of the catalogue's hosts, said anew of others. */

/** One entry of the manifest's content scripts. */
export interface ManifestScript {
  readonly js?: readonly string[];
  readonly run_at?: "document_start" | "document_end" | "document_idle";
  readonly world?: "ISOLATED" | "MAIN";
}

export interface RegisteredScript {
  readonly id: string;
  readonly js?: string[];
  readonly matches?: string[];
  readonly allFrames?: boolean;
  readonly matchOriginAsFallback?: boolean;
  readonly persistAcrossSessions?: boolean;
  readonly runAt?: "document_start" | "document_end" | "document_idle";
  readonly world?: "ISOLATED" | "MAIN";
}

interface Target {
  readonly tabId: number;
  readonly allFrames?: boolean;
  readonly frameIds?: number[];
}

/** The parts of the browser's API that are needed. */
export interface PlacingBrowser {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<RegisteredScript[]>;
    registerContentScripts(scripts: RegisteredScript[]): Promise<void>;
    updateContentScripts(scripts: RegisteredScript[]): Promise<void>;
    unregisterContentScripts(filter: { readonly ids: string[] }): Promise<void>;
    executeScript(what: {
      readonly target: Target;
      readonly files?: string[];
      readonly func?: (given: string) => void;
      readonly args?: string[];
      readonly world?: "ISOLATED" | "MAIN";
      readonly injectImmediately: boolean;
    }): Promise<unknown>;
  };
  readonly tabs: { query(which: { readonly url: string[] }): Promise<{ readonly id?: number | undefined }[]> };
}

export interface Placement {
  /** From now on, also after a restart, the gate runs on pages of these match patterns, and on no others that were named here before. */
  follow(patterns: readonly string[]): Promise<void>;
  /** In the pages of these patterns that are open already. Their scripts ran before the gate; a reload puts it first. */
  intoOpenPages(patterns: readonly string[]): Promise<void>;
  /** Into one frame. `tool`: id of the tool that it belongs to, which its own address does not tell. */
  intoFrame(tabId: number, frameId: number, tool: string): Promise<void>;
}

/**
 * `scripts`: in their order. `remembered`: the patterns of the last time, across updates. `name`: what the
 * browser knows them by; each placement has its own.
 */
export function createPlacement(
  { scripting, tabs }: PlacingBrowser,
  scripts: readonly ManifestScript[],
  remembered: { read(): Promise<readonly string[]>; write(patterns: readonly string[]): Promise<void> },
  name = "gate",
): Placement {
  const parts = scripts.map(({ js = [], run_at: runAt = "document_idle", world = "ISOLATED" }, index) => ({
    id: `${name}-${index}`,
    ...{ js: [...js], runAt, world },
  }));

  async function run(target: Target): Promise<void> {
    for (const { js, world } of parts) {
      await scripting.executeScript({ target, files: js, world, injectImmediately: true });
    }
  }

  async function intoOpenPages(patterns: readonly string[]): Promise<void> {
    if (patterns.length === 0) return;
    for (const { id } of await tabs.query({ url: [...patterns] })) {
      // A tab that shows an error page, or that closes meanwhile, takes no script.
      if (id !== undefined) await run({ tabId: id, allFrames: true }).catch(() => undefined);
    }
  }

  return {
    async follow(patterns) {
      const matches = [...patterns];
      const wanted = matches.length === 0 ? [] : parts.map((part) => ({ ...part, ...everywhere, matches }));
      const present = (await scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(`${name}-`));
      if (!wanted.every((script) => present.some((other) => isSame(script, other))) || present.length > wanted.length) {
        const has = (script: RegisteredScript) => present.some(({ id }) => id === script.id);
        const gone = present.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id);
        if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
        const [changed, added] = [wanted.filter(has), wanted.filter((script) => !has(script))];
        if (changed.length > 0) await scripting.updateContentScripts(changed);
        if (added.length > 0) await scripting.registerContentScripts(added);
      }
      const before = new Set(await remembered.read());
      const fresh = matches.filter((pattern) => !before.has(pattern));
      if (fresh.length > 0 || before.size > matches.length) await remembered.write(matches);
      await intoOpenPages(fresh);
    },
    intoOpenPages,
    async intoFrame(tabId, frameId, tool) {
      const target = { tabId, frameIds: [frameId] };
      await scripting.executeScript({ target, func: nameTool, args: [tool], injectImmediately: true });
      await run(target);
    },
  };
}

const everywhere = { allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true } as const;

/** Runs in the frame: `lib/page/here/tool-here.ts` reads what it leaves there. */
function nameTool(tool: string): void {
  (globalThis as { waymarkPlacedFor?: string }).waymarkPlacedFor = tool;
}

function isSame(a: RegisteredScript, b: RegisteredScript): boolean {
  return a.id === b.id && a.world === (b.world ?? "ISOLATED") && String(a.matches) === String(b.matches);
}
