import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** API tokens of Okta: 42 characters from "00" (developer.okta.com/docs/guides/create-an-api-token). */
export default namedKey({
  id: "okta-token",
  name: "Okta token",
  vendor: ["okta", "ssws"],
  body: "00[A-Za-z0-9_-]{40}",
  longest: 42,
  severity: "critical",
});

export const examples = namedKeyExamples("okta", `00${random("A-Za-z0-9", 40)}`, `00${random("A-Za-z0-9_-", 40)}`);
