import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Tokens of Fastly (docs.fastly.com, API tokens). */
export default namedKey({
  id: "fastly-token",
  name: "Fastly token",
  vendor: ["fastly"],
  body: "[A-Za-z0-9_-]{32}",
  longest: 32,
  severity: "critical",
});

export const examples = namedKeyExamples("fastly", random("A-Za-z0-9_-", 32));
