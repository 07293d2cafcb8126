import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of OneSignal (documentation.onesignal.com/docs/keys-and-ids). */
export default providerToken({
  id: "onesignal-key",
  name: "OneSignal key",
  prefixes: ["os_v2_app_", "os_v2_org_"],
  body: "[a-z0-9]{100,110}",
});

export const examples = tokenExamples(
  "os_v2_app_",
  random("a-z0-9", 104),
  `os_v2_app_${random("a-z0-9", 100)}`,
  `os_v2_app_${random("a-z0-9", 110)}`,
);
