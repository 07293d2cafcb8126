import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Long-term keys of Amazon Bedrock: "ABSK" and base64 (docs.aws.amazon.com/bedrock, API keys). */
export default providerToken({
  id: "aws-bedrock-key",
  name: "Amazon Bedrock API key",
  prefixes: ["ABSK"],
  body: "[A-Za-z0-9+/]{100,200}={0,2}",
  after: 210,
  severity: "critical",
});

export const examples = tokenExamples(
  "ABSK",
  random("A-Za-z0-9+/", 132),
  `ABSK${random("A-Za-z0-9+/", 100)}`,
  `ABSK${random("A-Za-z0-9+/", 200)}==`,
);
