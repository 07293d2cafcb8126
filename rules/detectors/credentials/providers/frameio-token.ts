import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Frame.io (developer.frame.io). */
export default providerToken({
  id: "frameio-token",
  name: "Frame.io token",
  prefixes: ["fio-u-"],
  body: "[A-Za-z0-9_=-]{64}",
});

export const examples = tokenExamples("fio-u-", random("A-Za-z0-9_=-", 64));
