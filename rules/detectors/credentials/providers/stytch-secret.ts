import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Project secrets of Stytch (stytch.com/docs/workspace-management). */
export default providerToken({
  id: "stytch-secret",
  name: "Stytch secret",
  prefixes: ["secret-live-", "secret-test-"],
  body: "[A-Za-z0-9_=-]{36,48}",
});

export const examples = tokenExamples(
  "secret-live-",
  random("A-Za-z0-9_-", 36),
  `secret-live-${random("A-Za-z0-9_=-", 36)}`,
  `secret-live-${random("A-Za-z0-9_=-", 48)}`,
);
