import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal, OAuth and refresh tokens (docs.digitalocean.com/reference/api). */
export default providerToken({
  id: "digitalocean-token",
  name: "DigitalOcean token",
  prefixes: ["dop_v1_", "doo_v1_", "dor_v1_"],
  body: "[a-f0-9]{64}",
  severity: "critical",
});

export const examples = tokenExamples("dop_v1_", random("a-f0-9", 64));
