import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access ids of HMAC keys: 61 characters for service accounts, 24 for people, both from "GOOG" (cloud.google.com/storage/docs/authentication/hmackeys). */
export default providerToken({
  id: "google-hmac-key",
  name: "Google Cloud Storage HMAC key",
  prefixes: ["GOOG1E", "GOOG"],
  body: "(?:[A-Z0-9]{57}|[A-Z0-9]{20})",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples(
  "GOOG1E",
  random("A-Z0-9", 57),
  `GOOG${random("A-Z0-9", 20)}`,
  `GOOG1E${random("A-Z0-9", 20)}`,
);
