import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of Pulumi Cloud (pulumi.com/docs/pulumi-cloud/access-management/access-tokens). */
export default providerToken({
  id: "pulumi-token",
  name: "Pulumi token",
  prefixes: ["pul-"],
  body: "[a-f0-9]{40}",
  after: 50,
  severity: "critical",
});

export const examples = tokenExamples("pul-", random("a-f0-9", 40));
