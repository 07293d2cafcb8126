import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** API keys, static keys and IAM tokens of Yandex Cloud (yandex.cloud/docs/iam/concepts/authorization). */
export default providerToken({
  id: "yandex-cloud-key",
  name: "Yandex Cloud key",
  prefixes: ["AQVN", "YCAJ", "YCN", "YCO", "YCP", "y0_", "t1.9eu"],
  body: "(?:[A-Za-z0-9_-]{35,60}|[A-Za-z0-9_-]{60,300}\\.[A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{21})",
  after: 400,
  severity: "critical",
});

export const examples = tokenExamples(
  "AQVN",
  random("A-Za-z0-9_-", 36),
  `AQVN${random("A-Za-z0-9_-", 35)}`,
  `AQVN${random("A-Za-z0-9_-", 60)}`,
  `AQVN${random("A-Za-z0-9_-", 300)}.${random("A-Za-z0-9_-", 86)}`,
  `AQVN${random("A-Za-z0-9_-", 21)}`,
);
