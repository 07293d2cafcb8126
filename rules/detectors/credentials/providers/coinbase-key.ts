import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys, 16 characters, and secrets, 32 or 64, of Coinbase (docs.cdp.coinbase.com). */
export default namedKey({
  id: "coinbase-key",
  name: "Coinbase secret",
  vendor: ["coinbase"],
  body: "[A-Za-z0-9]{64}|[A-Za-z0-9]{32}|[A-Za-z0-9]{16}",
  severity: "critical",
});

export const examples = namedKeyExamples(
  "coinbase",
  random("A-Za-z0-9", 32),
  `${random("A-Za-z0-9", 64)}`,
  `${random("A-Za-z0-9", 16)}`,
);
