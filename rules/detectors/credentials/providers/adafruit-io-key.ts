import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Adafruit IO (io.adafruit.com/api/docs). */
export default providerToken({
  id: "adafruit-io-key",
  name: "Adafruit IO key",
  prefixes: ["aio_"],
  body: "[A-Za-z0-9]{28}",
  after: 40,
  severity: "medium",
});

export const examples = tokenExamples("aio_", random("A-Za-z0-9", 28));
