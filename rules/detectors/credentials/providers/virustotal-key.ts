import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of VirusTotal (docs.virustotal.com/reference/authentication). */
export default namedKey({
  id: "virustotal-key",
  name: "VirusTotal key",
  vendor: ["virustotal"],
  body: "[a-f0-9]{64}",
});

export const examples = namedKeyExamples("virustotal", random("a-f0-9", 64));
