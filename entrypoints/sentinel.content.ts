/** The one script that runs on every page: finds the frames of AI tools that no list of hosts names. Wiring only. */
import { defineContentScript } from "wxt/utils/define-content-script";
import { send } from "../lib/bridge/send.ts";
import { claimedGate } from "../lib/page/claim-gate.ts";
import { firstLook } from "../lib/page/first-look.ts";
import { guardFrame } from "../lib/page/guard-frame.ts";
import { runtime } from "../lib/page/runtime.ts";
import { isToolHost } from "../rules/bundled/tool-hosts.ts";
import { mayBeCopied } from "../rules/data/copied-names.ts";

export default defineContentScript({
  matches: ["*://*/*"],
  runAt: "document_start",
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    guardFrame({ isToolHost, place: async (around) => (await send(runtime, "place-gate", { around })).placed });
    if (claimedGate()) return;
    firstLook(() => void send(runtime, "look-closer", {}).catch(() => undefined));
    if (window !== window.top) return;
    requestIdleCallback(() => mayBeCopied(location.hostname) && void send(runtime, "check-host", {}).catch(() => undefined));
  },
});
