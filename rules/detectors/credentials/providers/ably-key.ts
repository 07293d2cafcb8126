import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Ably: an app, a key and a secret (ably.com/docs/auth). */
export default namedKey({
  id: "ably-key",
  name: "Ably key",
  vendor: ["ably"],
  body: "[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}",
  longest: 57,
});

export const examples = namedKeyExamples(
  "ably",
  `${random("A-Za-z0-9", 6)}.${random("A-Za-z0-9", 7).slice(1)}:${random("A-Za-z0-9_-", 43)}`,
  `${random("A-Za-z0-9_-", 6)}.${random("A-Za-z0-9_-", 6)}:${random("A-Za-z0-9_-", 43)}`,
);
