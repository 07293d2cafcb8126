import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import browser from "webextension-polyfill";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { send } from "../../lib/bridge/send.ts";
import { Popup } from "./popup.tsx";

/** How often an open popup asks again, milliseconds. */
const refresh = 2_000;

function LivePopup() {
  const [status, setStatus] = useState<ExtensionStatus | "loading" | "silent">("loading");
  useEffect(() => {
    const ask = () =>
      send(browser.runtime, "get-status", {}).then(setStatus, () => {
        setStatus("silent");
      });
    void ask();
    const timer = setInterval(ask, refresh);
    return () => clearInterval(timer);
  }, []);
  return <Popup status={status} now={Date.now()} />;
}

createRoot(document.getElementById("root")!).render(<LivePopup />);
