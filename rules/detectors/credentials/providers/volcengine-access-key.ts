import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access keys of Volcengine: "AKLT" and base64url (volcengine.com/docs/6291). */
export default providerToken({
  id: "volcengine-access-key",
  name: "Volcengine access key",
  prefixes: ["AKLT"],
  body: "[A-Za-z0-9_-]{32,80}",
  after: 90,
  severity: "critical",
});

export const examples = tokenExamples(
  "AKLT",
  random("A-Za-z0-9_-", 43),
  `AKLT${random("A-Za-z0-9_-", 32)}`,
  `AKLT${random("A-Za-z0-9_-", 80)}`,
);
