import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Apify (docs.apify.com/platform/integrations/api). */
export default providerToken({
  id: "apify-token",
  name: "Apify token",
  prefixes: ["apify_api_"],
  body: "[A-Za-z0-9]{34,40}",
});

export const examples = tokenExamples(
  "apify_api_",
  random("A-Za-z0-9", 36),
  `apify_api_${random("A-Za-z0-9", 34)}`,
  `apify_api_${random("A-Za-z0-9", 40)}`,
);
