import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Passwords that Aiven gives to its services (aiven.io/docs). */
export default providerToken({
  id: "aiven-password",
  name: "Aiven service password",
  prefixes: ["AVNS_"],
  body: "[A-Za-z0-9_-]{19}",
  after: 30,
  severity: "critical",
});

export const examples = tokenExamples("AVNS_", random("A-Za-z0-9_-", 19));
