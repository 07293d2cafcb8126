import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Resend (resend.com/docs/api-reference). */
export default providerToken({
  id: "resend-api-key",
  name: "Resend API key",
  prefixes: ["re_"],
  body: "[A-Za-z0-9]{8}_[A-Za-z0-9]{24}",
  after: 40,
});

export const examples = tokenExamples("re_", `${random("A-Za-z0-9", 8)}_${random("A-Za-z0-9", 24)}`);
