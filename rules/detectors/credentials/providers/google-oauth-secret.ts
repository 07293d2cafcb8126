import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Client secrets of Google OAuth since 2021 (developers.google.com/identity/protocols/oauth2). */
export default providerToken({
  id: "google-oauth-secret",
  name: "Google OAuth client secret",
  prefixes: ["GOCSPX-"],
  body: "[A-Za-z0-9_-]{28}",
  severity: "critical",
});

export const examples = tokenExamples("GOCSPX-", random("A-Za-z0-9_-", 28));
