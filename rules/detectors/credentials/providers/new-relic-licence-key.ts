import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Licence keys end with "NRAL", mobile ones with "NRMA" (docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys). */
export default providerToken({
  id: "new-relic-licence-key",
  name: "New Relic licence key",
  body: "(?:[a-z]{2}[0-9]{2}[a-z]{2})?[a-f0-9]{30,36}(?:FFFF)?NRAL|(?:[a-z]{2}[0-9]{2}[a-z]{2})?[A-Za-z0-9]{30,42}-NRMA",
  hints: ["nral", "-nrma"],
  before: 50,
  after: 4,
});

export const examples = tokenExamples(
  "",
  `${random("a-f0-9", 32)}FFFFNRAL`,
  `${random("a-f0-9", 30)}NRAL`,
  `${random("a-z", 2)}${random("0-9", 2)}${random("a-z", 2)}${random("a-f0-9", 36)}FFFFNRAL`,
  `${random("A-Za-z0-9", 30)}-NRMA`,
  `${random("a-z", 2)}${random("0-9", 2)}${random("a-z", 2)}${random("A-Za-z0-9", 42)}-NRMA`,
);
