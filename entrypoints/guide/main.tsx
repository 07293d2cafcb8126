import { useEffect, useState } from "react";
import browser from "webextension-polyfill";
import { send } from "../../lib/bridge/send.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { closeTab } from "../own-pages/close-tab.ts";
import { startPage } from "../own-pages/start-page.tsx";
import { Guide } from "./guide.tsx";

function LiveGuide() {
  const [supportUrl, setSupportUrl] = useState<string | null>(null);
  useEffect(() => {
    // Without an answer the guide names nobody to ask; all the rest of it needs no worker.
    send(browser.runtime, "get-status", {}).then(
      (status) => setSupportUrl(status.supportUrl),
      () => {},
    );
  }, []);
  return <Guide supportUrl={supportUrl} onClose={() => void closeTab()} />;
}

void startPage(() => sayHere("guide.title"), <LiveGuide />);
