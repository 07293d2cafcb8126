import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys and private keys of Kraken in base64 (docs.kraken.com/api). */
export default namedKey({
  id: "kraken-key",
  name: "Kraken key",
  vendor: ["kraken"],
  body: "[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{80,90}={0,2}|[A-Za-z0-9+/]{56}",
  longest: 92,
  severity: "critical",
});

export const examples = namedKeyExamples(
  "kraken",
  random("A-Za-z0-9+/", 56),
  `${random("A-Za-z0-9+/", 86)}==`,
  `${random("A-Za-z0-9+/", 80)}`,
  `${random("A-Za-z0-9+/", 90)}==`,
);
