import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Ingest and management keys of Honeycomb (docs.honeycomb.io/configure/environments/manage-api-keys). */
export default providerToken({
  id: "honeycomb-key",
  name: "Honeycomb key",
  prefixes: ["hcaik_", "hcxik_", "hcamk_", "hcbik_"],
  body: "[a-z0-9]{26,60}",
});

export const examples = tokenExamples(
  "hcaik_",
  random("a-z0-9", 58),
  `hcaik_${random("a-z0-9", 26)}`,
  `hcaik_${random("a-z0-9", 60)}`,
);
