import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal and OAuth tokens of Figma (figma.com/developers/api#access-tokens). */
export default providerToken({
  id: "figma-token",
  name: "Figma token",
  prefixes: ["figd_", "figu_", "figor_"],
  body: "[A-Za-z0-9_-]{36,60}",
  after: 70,
});

export const examples = tokenExamples(
  "figd_",
  random("A-Za-z0-9_-", 40),
  `figd_${random("A-Za-z0-9_-", 36)}`,
  `figd_${random("A-Za-z0-9_-", 60)}`,
);
