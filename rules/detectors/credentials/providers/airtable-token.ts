import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Personal and OAuth tokens and older keys of Airtable (airtable.com/developers/web/api/authentication). */
export default namedKey({
  id: "airtable-token",
  name: "Airtable token",
  vendor: ["airtable"],
  body: "(?:pat|oaa)[A-Za-z0-9]{14}\\.(?:[a-f0-9]{64}|v1\\.[A-Za-z0-9_-]{60,400}(?:\\.[a-f0-9]{64})?)|key[A-Za-z0-9]{14}",
  longest: 490,
});

export const examples = namedKeyExamples(
  "airtable",
  `pat${random("A-Za-z0-9", 14)}.${random("a-f0-9", 64)}`,
  `oaa${random("A-Za-z0-9", 14)}.v1.${random("A-Za-z0-9_-", 400)}.${random("a-f0-9", 64)}`,
  `key${random("A-Za-z0-9", 14)}`,
);
