import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of Intercom: base64 of "tok:" (developers.intercom.com/docs/build-an-integration/learn-more/authentication). */
export default providerToken({
  id: "intercom-token",
  name: "Intercom token",
  prefixes: ["dG9rO"],
  body: "[A-Za-z0-9+/]{40,80}={0,2}",
  after: 90,
});

export const examples = tokenExamples(
  "dG9rO",
  random("A-Za-z0-9", 55),
  `dG9rO${random("A-Za-z0-9+/", 40)}`,
  `dG9rO${random("A-Za-z0-9+/", 80)}==`,
);
