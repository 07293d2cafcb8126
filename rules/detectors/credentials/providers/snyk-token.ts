import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Tokens of Snyk: a UUID (docs.snyk.io, authentication for API). */
export default namedKey({
  id: "snyk-token",
  name: "Snyk token",
  vendor: ["snyk"],
  body: "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
  longest: 36,
});

export const examples = namedKeyExamples(
  "snyk",
  [8, 4, 4, 4, 12].map((length, index) => random("a-f0-9", length + index * 16).slice(-length)).join("-"),
  `${random("a-f0-9", 8)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 12)}`,
);
