import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Svix (docs.svix.com). */
export default providerToken({
  id: "svix-key",
  name: "Svix key",
  prefixes: ["testsk_", "sk_svix_"],
  body: "[A-Za-z0-9_.-]{32,64}",
});

export const examples = tokenExamples(
  "testsk_",
  random("A-Za-z0-9", 42),
  `testsk_${random("A-Za-z0-9_.-", 32)}`,
  `testsk_${random("A-Za-z0-9_.-", 64)}`,
);
