import { useEffect, useState } from "react";
import browser from "webextension-polyfill";
import type { BlockedTool } from "../../lib/bridge/protocol.ts";
import { send } from "../../lib/bridge/send.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { startPage } from "../own-pages/start-page.tsx";
import { Blocked } from "./blocked.tsx";

/** All that the address may say. Whether it is blocked, and what it is called, says the worker. */
const tool = new URLSearchParams(location.search).get("tool") ?? "";

type Known = BlockedTool | null | "silent";
const describe = (): Promise<Known> => send(browser.runtime, "describe-blocked", { tool }).catch((): Known => "silent");

function LiveBlocked() {
  const [known, setKnown] = useState<Known | "loading">("loading");
  const [request, setRequest] = useState<"none" | "saving" | "failed">("none");
  useEffect(() => {
    const refresh = () => void describe().then(setKnown);
    refresh();
    // Policy may have changed while the person was elsewhere.
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
  }, []);
  async function askAccess(): Promise<void> {
    setRequest("saving");
    try {
      await send(browser.runtime, "ask-access", { tool });
      setKnown(await describe());
      setRequest("none");
    } catch {
      setRequest("failed");
    }
  }
  return <Blocked known={known} request={request} onAsk={() => void askAccess()} onBack={() => history.back()} />;
}

// In a frame somebody else's page could lay its own over it.
if (window === window.top) void startPage(() => sayHere("blocked.closed"), <LiveBlocked />);
