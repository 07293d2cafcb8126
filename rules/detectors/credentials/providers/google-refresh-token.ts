import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Refresh tokens of Google OAuth (developers.google.com/identity/protocols/oauth2). */
export default providerToken({
  id: "google-refresh-token",
  name: "Google OAuth refresh token",
  prefixes: ["1//0"],
  body: "[A-Za-z0-9_-]{40,160}",
  after: 170,
  severity: "critical",
});

export const examples = tokenExamples(
  "1//0",
  random("A-Za-z0-9_-", 60),
  `1//0${random("A-Za-z0-9_-", 40)}`,
  `1//0${random("A-Za-z0-9_-", 160)}`,
);
