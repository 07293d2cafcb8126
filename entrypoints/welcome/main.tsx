import browser from "webextension-polyfill";
import { send } from "../../lib/bridge/send.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { closeTab } from "../own-pages/close-tab.ts";
import { startPage } from "../own-pages/start-page.tsx";
import { useWelcome } from "./use-welcome.ts";
import { Welcome } from "./welcome.tsx";

function LiveWelcome() {
  const { state, refresh } = useWelcome();
  return (
    <Welcome
      state={state}
      onAccept={async (version) => {
        await send(browser.runtime, "accept-rules", { version }).finally(refresh);
      }}
      onClose={() => void closeTab()}
    />
  );
}

void startPage(() => sayHere("firstRun.title"), <LiveWelcome />);
