import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Project ids and secrets of Infura (docs.infura.io). */
export default namedKey({
  id: "infura-key",
  name: "Infura key",
  vendor: ["infura"],
  body: "[a-f0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("infura", random("a-f0-9", 32));
