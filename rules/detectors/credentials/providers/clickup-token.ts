import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal tokens of ClickUp (developer.clickup.com/docs/authentication). */
export default providerToken({
  id: "clickup-token",
  name: "ClickUp token",
  prefixes: ["pk_"],
  body: "[0-9]{6,12}_[A-Z0-9]{32}",
  after: 50,
});

export const examples = tokenExamples(
  "pk_",
  `${random("0-9", 8)}_${random("A-Z0-9", 32)}`,
  `pk_${random("0-9", 6)}_${random("A-Z0-9", 32)}`,
  `pk_${random("0-9", 12)}_${random("A-Z0-9", 32)}`,
);
