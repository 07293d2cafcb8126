import { useCallback, useEffect, useState } from "react";
import browser from "webextension-polyfill";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { send } from "../../lib/bridge/send.ts";
import type { SelfTest } from "../../lib/schema/self-test.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { startPage } from "../own-pages/start-page.tsx";
import { SelfTestPage } from "./self-test.tsx";

interface Tested {
  readonly test: SelfTest;
  readonly status: ExtensionStatus;
  readonly tools: Readonly<Record<string, string>>;
}

async function load(): Promise<Tested> {
  const [test, status, records] = await Promise.all([
    send(browser.runtime, "self-test", {}),
    send(browser.runtime, "get-status", {}),
    send(browser.runtime, "list-records", {}).catch(() => null),
  ]);
  return { test, status, tools: records?.tools ?? {} };
}

function LiveSelfTest() {
  const [state, setState] = useState<Tested | "loading" | "silent">("loading");
  const again = useCallback(() => {
    setState("loading");
    load().then(setState, () => setState("silent"));
  }, []);
  useEffect(again, [again]);
  return <SelfTestPage state={state} onAgain={again} onCopy={(text) => navigator.clipboard.writeText(text)} />;
}

void startPage(() => `${sayHere("selfTest.title")} · Waymark`, <LiveSelfTest />);
