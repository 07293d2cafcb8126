import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** SDK, API and mobile keys of LaunchDarkly (launchdarkly.com/docs/home/account/api). */
export default providerToken({
  id: "launchdarkly-key",
  name: "LaunchDarkly key",
  prefixes: ["sdk-", "api-", "mob-"],
  body: "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
  after: 40,
});

export const examples = tokenExamples(
  "sdk-",
  [8, 4, 4, 4, 12].map((length, index) => random("a-f0-9", length + index * 16).slice(-length)).join("-"),
  `sdk-${random("a-f0-9", 8)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 12)}`,
);
