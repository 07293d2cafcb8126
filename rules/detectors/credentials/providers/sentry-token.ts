import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Organisation, user and integration tokens (docs.sentry.io/account/auth-tokens). */
export default providerToken({
  id: "sentry-token",
  name: "Sentry token",
  prefixes: ["sntrys_", "sntryu_", "sntryi_", "sntrya_"],
  body: "[A-Za-z0-9_=+/-]{43,400}",
  after: 410,
});

export const examples = tokenExamples(
  "sntrys_",
  random("a-f0-9", 64),
  `sntrys_${random("A-Za-z0-9_=+/-", 43)}`,
  `sntrys_${random("A-Za-z0-9_=+/-", 400)}`,
);
