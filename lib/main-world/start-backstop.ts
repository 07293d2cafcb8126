/** Everything that runs in the page's own world, in the order in which it is put in place. */
import { createBodyReader } from "./body-text.ts";
import { openBus } from "./bus.ts";
import { createFileGate } from "./file-gate.ts";
import { watchClipboard } from "./watch-clipboard.ts";
import { watchFetch } from "./watch-fetch.ts";
import { watchHandles } from "./watch-handles.ts";
import { watchInputs } from "./watch-inputs.ts";
import { watchBeacons, watchForms } from "./watch-once.ts";
import { watchReopening } from "./watch-reopening.ts";
import { watchSockets } from "./watch-sockets.ts";
import { watchUnobserved } from "./watch-unobserved.ts";
import { watchXhr } from "./watch-xhr.ts";

/** Call it in the first turn of the script: what a page has changed before cannot be trusted. */
export function startBackstop(): void {
  const bus = openBus();
  /** What a browser does not have must not cost all that comes after it. */
  function start(watch: () => void): void {
    try {
      watch();
    } catch {
      bus.fail();
    }
  }
  start(() => {
    const reader = createBodyReader();
    for (const watch of [watchFetch, watchXhr, watchSockets, watchBeacons, watchForms]) start(() => watch(bus, reader));
  });
  for (const watch of [watchReopening, watchUnobserved, watchInputs]) start(() => watch(bus));
  start(() => {
    const mayHave = createFileGate(bus);
    start(() => watchClipboard(bus, mayHave));
    start(() => watchHandles(mayHave));
  });
}
