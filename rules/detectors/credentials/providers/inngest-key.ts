import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Signing keys of Inngest (inngest.com/docs/platform/signing-keys). */
export default providerToken({
  id: "inngest-key",
  name: "Inngest key",
  prefixes: ["signkey-prod-", "signkey-test-", "signkey-branch-"],
  body: "[a-f0-9]{32,64}",
});

export const examples = tokenExamples("signkey-prod-", random("a-f0-9", 64), `signkey-prod-${random("a-f0-9", 32)}`);
