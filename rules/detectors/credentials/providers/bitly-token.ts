import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Tokens of Bitly (dev.bitly.com/docs/getting-started/authentication). */
export default namedKey({
  id: "bitly-token",
  name: "Bitly token",
  vendor: ["bitly", "bit.ly"],
  body: "[a-f0-9]{40}",
  longest: 40,
  severity: "medium",
});

export const examples = namedKeyExamples("bitly", random("a-f0-9", 40));
