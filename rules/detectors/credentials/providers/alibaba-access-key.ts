import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access key ids of Alibaba Cloud: 16 to 30 characters from "LTAI" (alibabacloud.com/help, AccessKey pair). */
export default providerToken({
  id: "alibaba-access-key",
  name: "Alibaba Cloud access key",
  prefixes: ["LTAI"],
  body: "[A-Za-z0-9]{12,26}",
  after: 30,
  severity: "critical",
});

export const examples = tokenExamples(
  "LTAI",
  random("A-Za-z0-9", 20),
  `LTAI${random("A-Za-z0-9", 12)}`,
  `LTAI${random("A-Za-z0-9", 26)}`,
);
