import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Service keys of the origin CA (developers.cloudflare.com/ssl/origin-configuration). */
export default providerToken({
  id: "cloudflare-origin-ca-key",
  name: "Cloudflare origin CA key",
  prefixes: ["v1.0-"],
  body: "[a-f0-9]{24}-[a-f0-9]{146}",
  after: 180,
  severity: "critical",
});

export const examples = tokenExamples("v1.0-", `${random("a-f0-9", 24)}-${random("a-f0-9", 146)}`);
