import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Cal.com (cal.com/docs/api-reference). */
export default providerToken({
  id: "cal-com-key",
  name: "Cal.com key",
  prefixes: ["cal_live_", "cal_test_", "cal_"],
  body: "[a-f0-9]{32}",
  after: 50,
});

export const examples = tokenExamples("cal_live_", random("a-f0-9", 32));
