import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal tokens of Friendli (friendli.ai/docs). */
export default providerToken({
  id: "friendli-token",
  name: "Friendli token",
  prefixes: ["flp_"],
  body: "[A-Za-z0-9]{44,50}",
  after: 60,
});

export const examples = tokenExamples(
  "flp_",
  random("A-Za-z0-9", 46),
  `flp_${random("A-Za-z0-9", 44)}`,
  `flp_${random("A-Za-z0-9", 50)}`,
);
