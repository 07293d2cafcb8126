import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Etherscan and its sisters (docs.etherscan.io). */
export default namedKey({
  id: "etherscan-key",
  name: "Etherscan key",
  vendor: ["etherscan", "bscscan", "polygonscan"],
  body: "[A-Z0-9]{34}",
  longest: 34,
  severity: "medium",
});

export const examples = namedKeyExamples("etherscan", random("A-Z0-9", 34));
