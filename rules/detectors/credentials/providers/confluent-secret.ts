import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** API secrets of Confluent Cloud since July 2025: "cflt" and 60 characters, the last six of them a checksum (docs.confluent.io/cloud/current/client-apps/api-keys.html). */
export default providerToken({
  id: "confluent-secret",
  name: "Confluent API secret",
  prefixes: ["cflt"],
  body: "[A-Za-z0-9+/]{60}",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples("cflt", random("A-Za-z0-9+/", 60));
