import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Render (render.com/docs/api). */
export default providerToken({
  id: "render-api-key",
  name: "Render API key",
  prefixes: ["rnd_"],
  body: "[A-Za-z0-9]{28,40}",
  after: 50,
  severity: "critical",
});

export const examples = tokenExamples(
  "rnd_",
  random("A-Za-z0-9", 32),
  `rnd_${random("A-Za-z0-9", 28)}`,
  `rnd_${random("A-Za-z0-9", 40)}`,
);
