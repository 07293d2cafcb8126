import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Google Cloud and Maps: 39 characters that begin with "AIza" (cloud.google.com/docs/authentication/api-keys). */
export default providerToken({
  id: "google-api-key",
  name: "Google API key",
  prefixes: ["AIza"],
  body: "[A-Za-z0-9_-]{35}",
  after: 40,
});

export const examples = tokenExamples("AIza", random("A-Za-z0-9_-", 35));
