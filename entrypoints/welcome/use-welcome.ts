import { useCallback, useEffect, useState } from "react";
import browser from "webextension-polyfill";
import type { Acceptance } from "../../lib/bridge/guidance.ts";
import type { PolicyInWords } from "../../lib/bridge/policy-in-words.ts";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { send } from "../../lib/bridge/send.ts";

export interface WelcomeState {
  readonly status: ExtensionStatus;
  readonly words: PolicyInWords;
  /** Null in a profile without a disk, which can keep nothing. */
  readonly acceptance: Acceptance | null;
  /** Names of tools, by id. */
  readonly tools: Readonly<Record<string, string>>;
}

async function load(): Promise<WelcomeState> {
  const [status, words, acceptance, records] = await Promise.all([
    send(browser.runtime, "get-status", {}),
    send(browser.runtime, "describe-policy", {}),
    send(browser.runtime, "get-acceptance", {}).catch(() => null),
    send(browser.runtime, "list-records", {}).catch(() => null),
  ]);
  return { status, words, acceptance, tools: records?.tools ?? {} };
}

/** As the worker has it; read again when the person comes back, since IT's settings may arrive meanwhile. */
export function useWelcome(): { readonly state: WelcomeState | "loading" | "silent"; refresh(): Promise<void> } {
  const [state, setState] = useState<WelcomeState | "loading" | "silent">("loading");
  const refresh = useCallback(
    () =>
      load().then(setState, () => {
        setState("silent");
      }),
    [],
  );
  useEffect(() => {
    void refresh();
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
  }, [refresh]);
  return { state, refresh };
}
