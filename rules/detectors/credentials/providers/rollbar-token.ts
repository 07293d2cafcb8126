import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Access tokens of Rollbar (docs.rollbar.com/docs/access-tokens). */
export default namedKey({
  id: "rollbar-token",
  name: "Rollbar token",
  vendor: ["rollbar"],
  body: "[a-f0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("rollbar", random("a-f0-9", 32));
