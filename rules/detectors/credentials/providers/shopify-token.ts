import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Admin, custom and private app tokens and shared secrets (shopify.dev/docs/apps/build/authentication-authorization). */
export default providerToken({
  id: "shopify-token",
  name: "Shopify token",
  prefixes: ["shpat_", "shpca_", "shppa_", "shpss_", "shptka_", "shpua_"],
  body: "[a-fA-F0-9]{32}",
  severity: "critical",
});

export const examples = tokenExamples("shpat_", random("a-f0-9", 32), `shpat_${random("a-fA-F0-9", 32)}`);
