import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Server-side keys of Flagsmith (docs.flagsmith.com/clients/server-side). */
export default providerToken({
  id: "flagsmith-key",
  name: "Flagsmith key",
  prefixes: ["ser."],
  body: "[A-Za-z0-9]{22}",
  after: 30,
});

export const examples = tokenExamples("ser.", random("A-Za-z0-9", 22));
