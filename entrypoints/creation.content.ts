/** Runs where connectors, agents, public links and API keys are made. Wiring only. */
import { defineContentScript } from "wxt/utils/define-content-script";
import { send } from "../lib/bridge/send.ts";
import { globsOf, matchPatterns } from "../lib/core/tools/match-patterns.ts";
import { watchCreation } from "../lib/page/creation/watch-creation.ts";
import { runtime } from "../lib/page/runtime.ts";
import { creationRules } from "../rules/bundled/creation-rules.ts";

export default defineContentScript({
  matches: ["https://*/*"],
  includeGlobs: globsOf(matchPatterns(new Set(creationRules.flatMap(({ hosts }) => hosts)), "https")),
  runAt: "document_start",
  noScriptStartedPostMessage: true,
  main() {
    watchCreation(creationRules, (rule) => void send(runtime, "note-creation", { rule }).catch(() => undefined));
  },
});
