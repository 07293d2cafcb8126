/** The one script that runs on every page: finds the frames of AI tools that no list of hosts names. Wiring only. */
import { defineContentScript } from "wxt/utils/define-content-script";
import { send } from "../lib/bridge/send.ts";
import { guardFrame } from "../lib/page/guard-frame.ts";
import { runtime } from "../lib/page/runtime.ts";
import { toolHosts } from "../rules/bundled/tool-hosts.ts";

export default defineContentScript({
  matches: ["*://*/*"],
  runAt: "document_start",
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    guardFrame({ toolHosts, place: async (around) => (await send(runtime, "place-gate", { around })).placed });
  },
});
