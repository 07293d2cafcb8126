import { useCallback, useEffect, useRef, useState } from "react";
import browser from "webextension-polyfill";
import type { ExtensionStatus, PolicyInWords, Records } from "../../lib/bridge/protocol.ts";
import { send } from "../../lib/bridge/send.ts";

export interface Loaded {
  /** Null where this profile has no disk. */
  readonly records: Records | null;
  readonly policy: PolicyInWords;
  readonly status: ExtensionStatus;
}

/** How often the page looks whether anything has changed, milliseconds. */
const pause = 3_000;

async function load(): Promise<Loaded> {
  const [status, policy, records] = await Promise.all([
    send(browser.runtime, "get-status", {}),
    send(browser.runtime, "describe-policy", {}),
    send(browser.runtime, "list-records", {}).catch(() => null),
  ]);
  return { status, policy, records };
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
    void refresh();
    const timer = setInterval(() => void (document.visibilityState === "visible" && refresh()), pause);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [refresh]);
  return { state, refresh };
}
