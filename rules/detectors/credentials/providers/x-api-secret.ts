import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Consumer keys, 25, secrets, 50, and access tokens with the account's number (docs.x.com/resources/fundamentals/authentication). */
export default namedKey({
  id: "x-api-secret",
  name: "X API secret",
  vendor: ["twitter"],
  body: "[A-Za-z0-9]{50}|[A-Za-z0-9]{45}|[A-Za-z0-9]{35,44}|[0-9]{15,20}-[A-Za-z0-9]{30,45}|[A-Za-z0-9]{25}",
  longest: 66,
});

export const examples = namedKeyExamples(
  "twitter",
  random("A-Za-z0-9", 50),
  `${random("A-Za-z0-9", 45)}`,
  `${random("A-Za-z0-9", 35)}`,
  `${random("A-Za-z0-9", 44)}`,
  `${random("0-9", 15)}-${random("A-Za-z0-9", 30)}`,
  `${random("0-9", 20)}-${random("A-Za-z0-9", 45)}`,
  `${random("A-Za-z0-9", 25)}`,
);
