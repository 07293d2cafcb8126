import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of UpCloud (upcloud.com/docs/guides/api-tokens). */
export default providerToken({
  id: "upcloud-token",
  name: "UpCloud token",
  prefixes: ["ucat_"],
  body: "[A-Z0-9]{26}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("ucat_", random("A-Z0-9", 26));
