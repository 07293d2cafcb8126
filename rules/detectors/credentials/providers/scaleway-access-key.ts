import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access keys of Scaleway: "SCW" and 17 characters (scaleway.com/en/docs/iam). */
export default providerToken({
  id: "scaleway-access-key",
  name: "Scaleway access key",
  prefixes: ["SCW"],
  body: "[A-Z0-9]{17}",
  after: 20,
  severity: "critical",
});

export const examples = tokenExamples("SCW", random("A-Z0-9", 17));
