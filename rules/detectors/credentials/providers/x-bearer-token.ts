import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** App-only bearer tokens (docs.x.com/resources/fundamentals/authentication). */
export default providerToken({
  id: "x-bearer-token",
  name: "X bearer token",
  prefixes: ["AAAAAAAAAAAAAAAAAAAAA"],
  // The whole beginning would be compared at every place of a text that is full of this letter.
  hints: ["aaaaaa"],
  body: "(?![A-Za-z0-9%]{0,100}AAA)[A-Za-z0-9%]{70,110}(?![+/=])",
});

export const examples = tokenExamples(
  "AAAAAAAAAAAAAAAAAAAAA",
  random("A-Za-z0-9%", 90),
  `AAAAAAAAAAAAAAAAAAAAA${random("A-Za-z0-9%", 70)}`,
  `AAAAAAAAAAAAAAAAAAAAA${random("A-Za-z0-9%", 110)}`,
);
