import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Personal tokens and client secrets of Asana (developers.asana.com/docs/personal-access-token). */
export default namedKey({
  id: "asana-token",
  name: "Asana token",
  vendor: ["asana"],
  body: "[0-9]/[0-9]{14,20}(?:/[0-9]{14,20})?:[a-f0-9]{32}|[a-f0-9]{32}",
  longest: 80,
});

export const examples = namedKeyExamples(
  "asana",
  random("a-f0-9", 32),
  `${random("0-9", 1)}/${random("0-9", 14)}:${random("a-f0-9", 32)}`,
  `${random("0-9", 1)}/${random("0-9", 20)}/${random("0-9", 20)}:${random("a-f0-9", 32)}`,
);
