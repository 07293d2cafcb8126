import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** API keys, 20 characters, and integration keys, 32, of PagerDuty (support.pagerduty.com/docs/api-access-keys). */
export default namedKey({
  id: "pagerduty-key",
  name: "PagerDuty key",
  vendor: ["pagerduty", "pager_duty"],
  body: "u\\+[A-Za-z0-9_-]{18}|[A-Za-z0-9_-]{20}|[a-f0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples(
  "pagerduty",
  random("A-Za-z0-9_-", 20),
  `u+${random("A-Za-z0-9_-", 18)}`,
  `${random("a-f0-9", 32)}`,
);
