import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of Synapse: the user in base64, 20 letters and a check sum (element-hq.github.io/synapse). */
export default providerToken({
  id: "matrix-token",
  name: "Matrix access token",
  prefixes: ["syt_"],
  body: "[A-Za-z0-9+/=]{2,120}_[A-Za-z]{20}_[A-Za-z0-9]{6}",
  after: 160,
});

export const examples = tokenExamples(
  "syt_",
  `${random("A-Za-z0-9", 8)}_${random("A-Za-z", 20)}_${random("A-Za-z0-9", 6)}`,
  `syt_${random("A-Za-z0-9+/=", 2)}_${random("A-Za-z", 20)}_${random("A-Za-z0-9", 6)}`,
  `syt_${random("A-Za-z0-9+/=", 120)}_${random("A-Za-z", 20)}_${random("A-Za-z0-9", 6)}`,
);
