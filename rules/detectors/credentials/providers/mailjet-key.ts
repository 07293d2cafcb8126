import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys and secrets of Mailjet (dev.mailjet.com/email/guides). */
export default namedKey({
  id: "mailjet-key",
  name: "Mailjet key",
  vendor: ["mailjet"],
  body: "[a-f0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("mailjet", random("a-f0-9", 32));
