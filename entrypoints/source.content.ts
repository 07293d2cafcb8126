/** Runs on the places that policy protects, and nowhere else: the worker registers it. Wiring only. */
import { defineContentScript } from "wxt/utils/define-content-script";
import { send } from "../lib/bridge/send.ts";
import { runtime } from "../lib/page/runtime.ts";
import { watchSource } from "../lib/page/sources/watch-source.ts";

const world = globalThis as unknown as { waymarkSource?: true };

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  noScriptStartedPostMessage: true,
  main() {
    if (world.waymarkSource) return;
    world.waymarkSource = true;
    watchSource({
      ask: async () => (await send(runtime, "get-source-key", {})).key,
      keep: (prints) => void send(runtime, "keep-source", { prints: [...prints] }).catch(() => undefined),
    });
  },
});
