/** Runs on the pages where an application asks for access to an account, and nowhere else. Wiring only. */
import { defineContentScript } from "wxt/utils/define-content-script";
import { send } from "../lib/bridge/send.ts";
import { globsOf } from "../lib/core/tools/match-patterns.ts";
import { watchConsent } from "../lib/page/consent/watch-consent.ts";
import { createNudge } from "../lib/page/nudge/nudge.ts";
import { runtime } from "../lib/page/runtime.ts";
import { speak } from "../lib/words/say.ts";
import { consentProviders } from "../rules/bundled/consent-providers.ts";

export default defineContentScript({
  matches: ["https://*/*"],
  includeGlobs: globsOf(consentProviders.flatMap(({ pages }) => pages)),
  runAt: "document_start",
  noScriptStartedPostMessage: true,
  main() {
    watchConsent({
      providers: consentProviders,
      nudge: createNudge(() => {}),
      see: (consent, provider) => send(runtime, "see-consent", { consent, provider }),
      tell: (step) => void send(runtime, "step-consent", { step }).catch(() => undefined),
      speak: ({ language, messages }) => speak(language, messages),
    });
  },
});
