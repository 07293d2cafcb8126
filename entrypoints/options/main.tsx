import browser from "webextension-polyfill";
import { send } from "../../lib/bridge/send.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { shareTechnical } from "../own-pages/share-technical.ts";
import { startPage } from "../own-pages/start-page.tsx";
import { exportText, saveFile } from "./export-records.ts";
import { Options } from "./options.tsx";
import { useRecords } from "./use-records.ts";

function LiveOptions() {
  const { state, refresh } = useRecords();
  const then = async (work: Promise<unknown>): Promise<void> => {
    await work;
    await refresh();
  };
  return (
    <Options
      state={state}
      now={Date.now()}
      onShare={shareTechnical}
      onAllowExtensions={() => browser.permissions.request({ permissions: ["management"] })}
      onExport={(entries, policy) => {
        const now = Date.now();
        saveFile(exportText(entries, policy, now), `waymark-records-${new Date(now).toISOString().slice(0, 10)}.json`);
      }}
      onForget={() => then(send(browser.runtime, "forget-records", {}))}
      onClearNotSensitive={() => then(send(browser.runtime, "clear-not-sensitive", {}))}
      onDispute={(id, dispute) => then(send(browser.runtime, "dispute-activity", { id, dispute }))}
      onUndo={async (id) => {
        const { undone } = await send(browser.runtime, "undo-dispute", { id });
        await refresh();
        return undone;
      }}
    />
  );
}

void startPage(() => `${sayHere("records.title")} · Waymark`, <LiveOptions />);
