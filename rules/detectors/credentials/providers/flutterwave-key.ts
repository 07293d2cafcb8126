import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secret keys of Flutterwave (developer.flutterwave.com/docs/authentication). */
export default providerToken({
  id: "flutterwave-key",
  name: "Flutterwave key",
  prefixes: ["FLWSECK-", "FLWSECK_TEST-", "FLWPUBK_TEST-", "FLWPUBK-"],
  body: "[a-h0-9]{32}-X",
  severity: "critical",
});

export const examples = tokenExamples("FLWSECK-", `${random("a-f0-9", 32)}-X`, `FLWSECK-${random("a-h0-9", 32)}-X`);
