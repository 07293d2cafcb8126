import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Client secrets of PayPal: 80 characters (developer.paypal.com/api/rest). */
export default namedKey({
  id: "paypal-secret",
  name: "PayPal client secret",
  vendor: ["paypal"],
  body: "E[A-Za-z0-9_-]{79}|[A-Za-z0-9_-]{80}",
  longest: 80,
  severity: "critical",
});

export const examples = namedKeyExamples("paypal", random("A-Za-z0-9_-", 80), `E${random("A-Za-z0-9_-", 79)}`);
