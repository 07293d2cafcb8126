import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Short-lived tokens of Dropbox (dropbox.com/developers/reference/oauth-guide). */
export default providerToken({
  id: "dropbox-token",
  name: "Dropbox token",
  prefixes: ["sl.u.", "sl."],
  body: "[A-Za-z0-9_=-]{130,1200}",
  after: 1210,
});

export const examples = tokenExamples(
  "sl.u.",
  random("A-Za-z0-9_-", 136),
  `sl.u.${random("A-Za-z0-9_=-", 130)}`,
  `sl.u.${random("A-Za-z0-9_=-", 1200)}`,
);
