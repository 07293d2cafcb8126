import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Defined Networking (docs.defined.net/guides/automating-with-api). */
export default providerToken({
  id: "defined-networking-key",
  name: "Defined Networking key",
  prefixes: ["dnkey-"],
  body: "[a-z0-9]{26}-[a-z0-9]{52}",
  severity: "critical",
});

export const examples = tokenExamples("dnkey-", `${random("a-z0-9", 26)}-${random("a-z0-9", 52)}`);
