import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Telnyx (developers.telnyx.com/docs/overview/authentication). */
export default providerToken({
  id: "telnyx-api-key",
  name: "Telnyx API key",
  prefixes: ["KEY0"],
  body: "[A-F0-9]{31,34}_[A-Za-z0-9]{22}",
  after: 70,
});

export const examples = tokenExamples(
  "KEY0",
  `${random("A-F0-9", 32)}_${random("A-Za-z0-9", 22)}`,
  `KEY0${random("A-F0-9", 31)}_${random("A-Za-z0-9", 22)}`,
  `KEY0${random("A-F0-9", 34)}_${random("A-Za-z0-9", 22)}`,
);
