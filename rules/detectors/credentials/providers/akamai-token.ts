import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Client tokens and secrets of EdgeGrid (techdocs.akamai.com/developer/docs). */
export default namedKey({
  id: "akamai-token",
  name: "Akamai token",
  vendor: ["akamai", "edgegrid"],
  body: "akab-[a-z0-9]{16}-[a-z0-9]{16}|[A-Za-z0-9+/]{43}=",
  longest: 46,
  severity: "critical",
});

export const examples = namedKeyExamples(
  "akamai",
  `akab-${random("a-z0-9", 16)}-${random("a-z0-9", 18).slice(2)}`,
  `akab-${random("a-z0-9", 16)}-${random("a-z0-9", 16)}`,
  `${random("A-Za-z0-9+/", 43)}=`,
);
