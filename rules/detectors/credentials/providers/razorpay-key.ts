import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Key ids of Razorpay (razorpay.com/docs/api/authentication). */
export default providerToken({
  id: "razorpay-key",
  name: "Razorpay key",
  prefixes: ["rzp_live_", "rzp_test_"],
  body: "[A-Za-z0-9]{14,30}",
});

export const examples = tokenExamples("rzp_live_", random("A-Za-z0-9", 14), `rzp_live_${random("A-Za-z0-9", 30)}`);
