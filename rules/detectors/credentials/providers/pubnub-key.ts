import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secret keys of PubNub: "sec-c-" and base64 (pubnub.com/docs/general/setup/account-setup). */
export default providerToken({
  id: "pubnub-key",
  name: "PubNub key",
  prefixes: ["sec-c-"],
  body: "[A-Za-z0-9+/]{40,64}={0,2}",
});

export const examples = tokenExamples(
  "sec-c-",
  random("A-Za-z0-9", 48),
  `sec-c-${random("A-Za-z0-9+/", 40)}`,
  `sec-c-${random("A-Za-z0-9+/", 64)}==`,
);
