import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Baidu AI Cloud: "ALTAK" and 21 characters (cloud.baidu.com/doc/Reference). */
export default providerToken({
  id: "baidu-access-key",
  name: "Baidu AI Cloud key",
  prefixes: ["bce-v3/ALTAK-", "ALTAK"],
  body: "(?:[A-Za-z0-9]{21}/[a-f0-9]{40}|[A-Za-z0-9]{21})",
  after: 80,
  severity: "critical",
});

export const examples = tokenExamples(
  "bce-v3/ALTAK-",
  random("A-Za-z0-9", 21),
  `bce-v3/ALTAK-${random("A-Za-z0-9", 21)}/${random("a-f0-9", 40)}`,
);
