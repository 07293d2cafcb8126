import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of Pinterest (developers.pinterest.com/docs/getting-started). */
export default providerToken({
  id: "pinterest-token",
  name: "Pinterest token",
  prefixes: ["pina_", "pinr."],
  body: "[A-Za-z0-9]{32,200}",
  after: 210,
});

export const examples = tokenExamples(
  "pina_",
  random("A-Za-z0-9", 64),
  `pina_${random("A-Za-z0-9", 32)}`,
  `pina_${random("A-Za-z0-9", 200)}`,
);
