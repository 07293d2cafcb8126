import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of the Instagram API (developers.facebook.com/docs/instagram-platform). */
export default providerToken({
  id: "instagram-token",
  name: "Instagram access token",
  prefixes: ["IGQV", "IGQW", "IGAA"],
  body: "[A-Za-z0-9_-]{60,300}",
  after: 310,
});

export const examples = tokenExamples(
  "IGQV",
  random("A-Za-z0-9_-", 120),
  `IGQV${random("A-Za-z0-9_-", 60)}`,
  `IGQV${random("A-Za-z0-9_-", 300)}`,
);
