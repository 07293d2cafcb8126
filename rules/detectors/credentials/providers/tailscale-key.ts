import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Tailscale by kind (tailscale.com/kb/1252/key-prefixes). */
export default providerToken({
  id: "tailscale-key",
  name: "Tailscale key",
  prefixes: ["tskey-auth-", "tskey-api-", "tskey-client-", "tskey-scim-", "tskey-webhook-", "tskey-"],
  body: "[A-Za-z0-9]{10,24}-[A-Za-z0-9]{20,48}",
  severity: "critical",
});

export const examples = tokenExamples(
  "tskey-auth-",
  `${random("A-Za-z0-9", 16)}-${random("A-Za-z0-9", 32)}`,
  `tskey-auth-${random("A-Za-z0-9", 10)}-${random("A-Za-z0-9", 20)}`,
  `tskey-auth-${random("A-Za-z0-9", 24)}-${random("A-Za-z0-9", 48)}`,
);
