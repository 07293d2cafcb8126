import { useCallback, useEffect, useRef, useState } from "react";
import browser from "webextension-polyfill";
import type { Acceptance } from "../../lib/bridge/guidance.ts";
import type { PolicyInWords } from "../../lib/bridge/policy-in-words.ts";
import type { ExtensionStatus, Records } from "../../lib/bridge/protocol.ts";
import { send } from "../../lib/bridge/send.ts";

export interface Loaded {
  /** Null where this profile has no disk. */
  readonly records: Records | null;
  readonly policy: PolicyInWords;
  readonly status: ExtensionStatus;
  /** Null where this profile has no disk. */
  readonly acceptance?: Acceptance | null;
}

/** How long the page waits at least before it looks again whether anything has changed, milliseconds. */
const shortestPause = 3_000;
/** It spends no more than one part in so many of its time with looking, however much there is to read. */
const share = 50;

async function load(): Promise<Loaded> {
  const [status, policy, records, acceptance] = await Promise.all([
    send(browser.runtime, "get-status", {}),
    send(browser.runtime, "describe-policy", {}),
    send(browser.runtime, "list-records", {}).catch(() => null),
    send(browser.runtime, "get-acceptance", {}).catch(() => null),
  ]);
  return { status, policy, records, acceptance };
}

/** What the worker has, as it changes. `silent`: it did not answer. */
export function useRecords(): { readonly state: Loaded | "loading" | "silent"; refresh(): Promise<void> } {
  const [state, setState] = useState<Loaded | "loading" | "silent">("loading");
  const seen = useRef("");
  const refresh = useCallback(async () => {
    try {
      const loaded = await load();
      // Thousands of rows are drawn anew only if they are others.
      const print = JSON.stringify(loaded);
      if (print !== seen.current) setState(loaded);
      seen.current = print;
    } catch {
      seen.current = "";
      setState("silent");
    }
  }, []);
  useEffect(() => {
    let open = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async (): Promise<void> => {
      const start = performance.now();
      if (document.visibilityState === "visible") await refresh();
      if (open) timer = setTimeout(look, Math.max(shortestPause, share * (performance.now() - start)));
    };
    void look();
    document.addEventListener("visibilitychange", refresh);
    return () => {
      open = false;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [refresh]);
  return { state, refresh };
}
