import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Trigger.dev (trigger.dev/docs/apikeys). */
export default providerToken({
  id: "trigger-dev-key",
  name: "Trigger.dev key",
  prefixes: ["tr_prod_", "tr_dev_", "tr_pat_", "tr_stg_"],
  body: "[A-Za-z0-9]{20,40}",
});

export const examples = tokenExamples(
  "tr_prod_",
  random("A-Za-z0-9", 24),
  `tr_prod_${random("A-Za-z0-9", 20)}`,
  `tr_prod_${random("A-Za-z0-9", 40)}`,
);
