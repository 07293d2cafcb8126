import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Personal tokens of Linode (techdocs.akamai.com/linode-api). */
export default namedKey({
  id: "linode-token",
  name: "Linode token",
  vendor: ["linode"],
  body: "[a-f0-9]{64}",
  severity: "critical",
});

export const examples = namedKeyExamples("linode", random("a-f0-9", 64));
