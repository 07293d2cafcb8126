import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Amazon Marketplace tokens: "amzn.mws." and a UUID (developer-docs.amazon.com, MWS authorization). */
export default providerToken({
  id: "aws-mws-token",
  name: "Amazon MWS token",
  prefixes: ["amzn.mws."],
  body: "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
  severity: "critical",
});

export const examples = tokenExamples(
  "amzn.mws.",
  [8, 4, 4, 4, 12].map((length, index) => random("a-f0-9", length + index * 16).slice(-length)).join("-"),
  `amzn.mws.${random("a-f0-9", 8)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 12)}`,
);
