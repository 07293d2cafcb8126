import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import browser from "webextension-polyfill";
import type { ExtensionStatus, PageAnswers } from "../../lib/bridge/protocol.ts";
import { send } from "../../lib/bridge/send.ts";
import type { Coverage } from "../../lib/schema/coverage.ts";
import { Popup } from "./popup.tsx";

/** How often an open popup asks again, milliseconds. */
const refresh = 2_000;

/** Asks the gate in the open tab; rejects where there is none. */
async function askPage<Name extends keyof PageAnswers>(name: Name): Promise<PageAnswers[Name]> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("there is no tab");
  const answer: unknown = await browser.tabs.sendMessage(tab.id, { name }, { frameId: 0 });
  if (answer === undefined) throw new Error("no gate answered");
  return answer as PageAnswers[Name];
}

function LivePopup() {
  const [coverage, setCoverage] = useState<Coverage | null | "asking" | "silent">("asking");
  const [status, setStatus] = useState<ExtensionStatus | "loading" | "silent">("loading");
  useEffect(() => {
    const ask = () =>
      send(browser.runtime, "get-status", {}).then(setStatus, () => {
        setStatus("silent");
      });
    void ask();
    askPage("get-coverage").then(setCoverage, () => {
      setCoverage("silent");
    });
    const timer = setInterval(ask, refresh);
    return () => clearInterval(timer);
  }, []);
  return <Popup status={status} page={{ coverage, onDrill: () => askPage("run-drill") }} now={Date.now()} />;
}

createRoot(document.getElementById("root")!).render(<LivePopup />);
