import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secret keys of accounts: "A3" and 32 letters and digits in groups (support.1password.com/secret-key-security). */
export default providerToken({
  id: "onepassword-secret-key",
  name: "1Password secret key",
  prefixes: ["A3-"],
  body: "[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples(
  "A3-",
  [6, 6, 5, 5, 5, 5].map((length, index) => random("A-Z0-9", length + index * 16).slice(-length)).join("-"),
  `A3-${random("A-Z0-9", 6)}-${random("A-Z0-9", 11)}-${random("A-Z0-9", 5)}-${random("A-Z0-9", 5)}-${random("A-Z0-9", 5)}`,
  `A3-${random("A-Z0-9", 6)}-${random("A-Z0-9", 6)}-${random("A-Z0-9", 5)}-${random("A-Z0-9", 5)}-${random("A-Z0-9", 5)}-${random("A-Z0-9", 5)}`,
);
