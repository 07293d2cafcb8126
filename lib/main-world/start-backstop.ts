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
  const reader = createBodyReader();
  const mayHave = createFileGate(bus);
  for (const watch of [watchFetch, watchXhr, watchSockets, watchBeacons, watchForms]) watch(bus, reader);
  for (const watch of [watchReopening, watchUnobserved, watchInputs]) watch(bus);
  watchClipboard(bus, mayHave);
  watchHandles(mayHave);
}
