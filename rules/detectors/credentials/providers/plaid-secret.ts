import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Secrets of Plaid: 30 hexadecimal digits (plaid.com/docs/quickstart/glossary). */
export default namedKey({
  id: "plaid-secret",
  name: "Plaid secret",
  vendor: ["plaid"],
  body: "[a-f0-9]{30}",
  longest: 30,
  severity: "critical",
});

export const examples = namedKeyExamples("plaid", random("a-f0-9", 30));
