import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of AbuseIPDB (docs.abuseipdb.com). */
export default namedKey({
  id: "abuseipdb-key",
  name: "AbuseIPDB key",
  vendor: ["abuseipdb"],
  body: "[a-f0-9]{80}",
  longest: 80,
  severity: "medium",
});

export const examples = namedKeyExamples("abuseipdb", random("a-f0-9", 80));
