import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Tokens of Travis CI (developer.travis-ci.com/authentication). */
export default namedKey({
  id: "travis-ci-token",
  name: "Travis CI token",
  vendor: ["travis"],
  body: "[A-Za-z0-9_-]{22}",
  longest: 22,
  severity: "critical",
});

export const examples = namedKeyExamples("travis", random("A-Za-z0-9_-", 22));
