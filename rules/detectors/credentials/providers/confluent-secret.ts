import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** API secrets of Confluent Cloud since 2025: 64 characters from "cflt" (docs.confluent.io/cloud, API keys). */
export default providerToken({
  id: "confluent-secret",
  name: "Confluent API secret",
  prefixes: ["cflt"],
  body: "[A-Za-z0-9+/]{60}",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples("cflt", random("A-Za-z0-9+/", 60));
