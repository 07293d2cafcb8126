import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Client secrets of Canva Connect (canva.dev/docs/connect/authentication). */
export default providerToken({
  id: "canva-secret",
  name: "Canva secret",
  prefixes: ["cnvca"],
  body: "[A-Za-z0-9_-]{40,64}",
  after: 70,
});

export const examples = tokenExamples(
  "cnvca",
  random("A-Za-z0-9_-", 52),
  `cnvca${random("A-Za-z0-9_-", 40)}`,
  `cnvca${random("A-Za-z0-9_-", 64)}`,
);
