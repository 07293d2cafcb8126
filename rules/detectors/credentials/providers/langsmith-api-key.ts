import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal and service keys of LangSmith (docs.smith.langchain.com). */
export default providerToken({
  id: "langsmith-api-key",
  name: "LangSmith API key",
  prefixes: ["lsv2_pt_", "lsv2_sk_", "ls__"],
  body: "[a-f0-9]{32}(?:_[a-f0-9]{10})?",
  after: 60,
});

export const examples = tokenExamples(
  "lsv2_pt_",
  `${random("a-f0-9", 32)}_${random("a-f0-9", 10)}`,
  `lsv2_pt_${random("a-f0-9", 32)}`,
);
