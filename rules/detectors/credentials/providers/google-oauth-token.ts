import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of Google OAuth (developers.google.com/identity/protocols/oauth2). */
export default providerToken({
  id: "google-oauth-token",
  name: "Google OAuth access token",
  prefixes: ["ya29."],
  body: "[A-Za-z0-9_.-]{20,1024}",
  after: 1030,
});

export const examples = tokenExamples(
  "ya29.",
  random("A-Za-z0-9_-", 120),
  `ya29.${random("A-Za-z0-9_.-", 20)}`,
  `ya29.${random("A-Za-z0-9_.-", 1024)}`,
);
