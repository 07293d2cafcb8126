import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Exoscale: "EXO" and hexadecimal digits (community.exoscale.com, IAM). */
export default providerToken({
  id: "exoscale-api-key",
  name: "Exoscale API key",
  prefixes: ["EXO"],
  body: "[a-f0-9]{24,32}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("EXO", random("a-f0-9", 24), `EXO${random("a-f0-9", 32)}`);
