import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secret, public and temporary tokens: claims in base64 and a signature (docs.mapbox.com/help/getting-started/access-tokens). */
export default providerToken({
  id: "mapbox-token",
  name: "Mapbox token",
  prefixes: ["sk.eyJ1Ijoi", "pk.eyJ1Ijoi", "tk.eyJ1Ijoi"],
  body: "[A-Za-z0-9_-]{40,200}\\.[A-Za-z0-9_-]{20,24}",
});

export const examples = tokenExamples(
  "sk.eyJ1Ijoi",
  `${random("A-Za-z0-9", 60)}.${random("A-Za-z0-9_-", 22)}`,
  `sk.eyJ1Ijoi${random("A-Za-z0-9_-", 40)}.${random("A-Za-z0-9_-", 20)}`,
  `sk.eyJ1Ijoi${random("A-Za-z0-9_-", 200)}.${random("A-Za-z0-9_-", 24)}`,
);
