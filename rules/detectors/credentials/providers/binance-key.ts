import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys and secrets of Binance: 64 characters (developers.binance.com/docs). */
export default namedKey({
  id: "binance-key",
  name: "Binance key",
  vendor: ["binance"],
  body: "[A-Za-z0-9]{64}",
  severity: "critical",
});

export const examples = namedKeyExamples("binance", random("A-Za-z0-9", 64));
