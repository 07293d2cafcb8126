import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Vultr (docs.vultr.com, API access). */
export default namedKey({
  id: "vultr-key",
  name: "Vultr key",
  vendor: ["vultr"],
  body: "[A-Z0-9]{36}",
  longest: 36,
  severity: "critical",
});

export const examples = namedKeyExamples("vultr", random("A-Z0-9", 36));
