import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Mailgun since 2018 (documentation.mailgun.com). */
export default namedKey({
  id: "mailgun-new-key",
  name: "Mailgun sending key",
  vendor: ["mailgun"],
  body: "[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}",
  longest: 50,
});

export const examples = namedKeyExamples(
  "mailgun",
  `${random("a-f0-9", 32)}-${random("a-f0-9", 8)}-${random("a-f0-9", 9).slice(1)}`,
  `${random("a-f0-9", 32)}-${random("a-f0-9", 8)}-${random("a-f0-9", 8)}`,
);
