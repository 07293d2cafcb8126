import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Heroku before 2024: a UUID (devcenter.heroku.com/articles/authentication). */
export default namedKey({
  id: "heroku-uuid-key",
  name: "Heroku key",
  vendor: ["heroku"],
  body: "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
  longest: 36,
  severity: "critical",
});

export const examples = namedKeyExamples(
  "heroku",
  [8, 4, 4, 4, 12].map((length, index) => random("a-f0-9", length + index * 16).slice(-length)).join("-"),
  `${random("a-fA-F0-9", 8)}-${random("a-fA-F0-9", 4)}-${random("a-fA-F0-9", 4)}-${random("a-fA-F0-9", 4)}-${random("a-fA-F0-9", 12)}`,
);
