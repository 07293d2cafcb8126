import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of the Graph API: from "EAA" (developers.facebook.com/docs/facebook-login/guides/access-tokens). */
export default providerToken({
  id: "facebook-token",
  name: "Facebook access token",
  prefixes: ["EAA"],
  body: "(?![A-Za-z0-9]{0,90}AAAA)[A-Za-z0-9]{80,400}(?![+/=])",
  after: 410,
});

export const examples = tokenExamples(
  "EAA",
  random("A-Za-z0-9", 160),
  `EAA${random("A-Za-z0-9", 80)}`,
  `EAA${random("A-Za-z0-9", 400)}`,
);
