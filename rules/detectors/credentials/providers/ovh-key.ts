import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Application secrets, 32, and keys, 16 characters (docs.ovhcloud.com, API first steps). */
export default namedKey({
  id: "ovh-key",
  name: "OVHcloud key",
  vendor: ["ovh"],
  body: "[A-Za-z0-9]{32}|[A-Za-z0-9]{16}",
  longest: 32,
  severity: "critical",
});

export const examples = namedKeyExamples("ovh", random("A-Za-z0-9", 32), `${random("A-Za-z0-9", 16)}`);
