import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Tokens of the HTTP event collector: a UUID (docs.splunk.com, HTTP Event Collector). */
export default namedKey({
  id: "splunk-token",
  name: "Splunk token",
  vendor: ["splunk"],
  body: "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
  longest: 36,
});

export const examples = namedKeyExamples(
  "splunk",
  [8, 4, 4, 4, 12].map((length, index) => random("a-f0-9", length + index * 16).slice(-length)).join("-"),
  `${random("A-Fa-f0-9", 8)}-${random("A-Fa-f0-9", 4)}-${random("A-Fa-f0-9", 4)}-${random("A-Fa-f0-9", 4)}-${random("A-Fa-f0-9", 12)}`,
);
