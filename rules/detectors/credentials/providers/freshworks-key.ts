import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Freshdesk and its sisters (developers.freshdesk.com/api). */
export default namedKey({
  id: "freshworks-key",
  name: "Freshworks key",
  vendor: ["freshdesk", "freshsales", "freshservice", "freshworks"],
  body: "[A-Za-z0-9_-]{20,22}",
  longest: 22,
});

export const examples = namedKeyExamples(
  "freshdesk",
  random("A-Za-z0-9", 20),
  `${random("A-Za-z0-9_-", 20)}`,
  `${random("A-Za-z0-9_-", 22)}`,
);
