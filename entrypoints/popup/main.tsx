import { useEffect, useState } from "react";
import browser from "webextension-polyfill";
import type { PageInWords } from "../../lib/bridge/guidance.ts";
import type { ExtensionStatus, ForgetValues, PageAnswers } from "../../lib/bridge/protocol.ts";
import { send } from "../../lib/bridge/send.ts";
import type { Coverage, DrillResult } from "../../lib/schema/coverage.ts";
import { allowHistory } from "../own-pages/allow-history.ts";
import { shareTechnical } from "../own-pages/share-technical.ts";
import { startPage } from "../own-pages/start-page.tsx";
import { Popup } from "./popup.tsx";

/** How often an open popup asks again, milliseconds. */
const refresh = 2_000;

/** In every frame of the open tab; rejects if the page still has some. */
async function forgetValues(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const message: ForgetValues = { name: "forget-values" };
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  const left = (await askPage("get-kept-values"))?.count ?? 0;
  if (left > 0) throw new Error("the page still has values");
}

/** Asks the gate in the open tab; rejects where there is none. */
async function askPage<Name extends keyof PageAnswers>(name: Name): Promise<PageAnswers[Name]> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("there is no tab");
  const answer: unknown = await browser.tabs.sendMessage(tab.id, { name }, { frameId: 0 });
  if (answer === undefined) throw new Error("no gate answered");
  return answer as PageAnswers[Name];
}

/** Rejects where no gate is; the worker notes that and how it went. */
async function runDrill(): Promise<DrillResult> {
  const result = await askPage("run-drill");
  const passed = result.found && result.released && result.backstop;
  await send(browser.runtime, "note-drill", { passed }).catch(() => undefined);
  return result;
}

function LivePopup() {
  const [coverage, setCoverage] = useState<Coverage | null | "asking" | "silent">("asking");
  const [page, setPage] = useState<PageInWords | null>(null);
  const [kept, setKept] = useState<PageAnswers["get-kept-values"]>(null);
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
    askPage("describe-page").then(setPage, () => {});
    askPage("get-kept-values").then(setKept, () => {});
    const timer = setInterval(ask, refresh);
    return () => clearInterval(timer);
  }, []);
  return (
    <Popup
      status={status}
      page={{ coverage, page, onDrill: runDrill }}
      values={{ kept, onForget: forgetValues }}
      now={Date.now()}
      onShare={shareTechnical}
      onAllowHistory={allowHistory}
    />
  );
}

void startPage(() => "Waymark", <LivePopup />);
