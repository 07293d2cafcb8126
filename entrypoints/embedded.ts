/** In the products that AI is a part of; `wxt.config.ts` puts it there when the page has been built. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { send } from "../lib/bridge/send.ts";
import { claimedGate } from "../lib/page/claim-gate.ts";
import { watchEmbedded } from "../lib/page/here/watch-embedded.ts";
import { runtime } from "../lib/page/runtime.ts";
import { embeddedList } from "../rules/bundled/embedded-list.ts";

export default defineUnlistedScript(() => {
  if (claimedGate()) return;
  watchEmbedded(embeddedList(), (use) => void send(runtime, "used-embedded", use).catch(() => undefined));
});
