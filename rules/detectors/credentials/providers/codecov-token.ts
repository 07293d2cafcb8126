import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Upload tokens of Codecov: a UUID (docs.codecov.com/docs/codecov-tokens). */
export default namedKey({
  id: "codecov-token",
  name: "Codecov token",
  vendor: ["codecov"],
  body: "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
  longest: 36,
  severity: "medium",
});

export const examples = namedKeyExamples(
  "codecov",
  [8, 4, 4, 4, 12].map((length, index) => random("a-f0-9", length + index * 16).slice(-length)).join("-"),
  `${random("a-f0-9", 8)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 12)}`,
);
