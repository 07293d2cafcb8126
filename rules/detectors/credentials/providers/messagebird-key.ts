import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Access keys of MessageBird (developers.messagebird.com/api). */
export default namedKey({
  id: "messagebird-key",
  name: "MessageBird key",
  vendor: ["messagebird"],
  body: "[A-Za-z0-9]{25}",
  longest: 25,
});

export const examples = namedKeyExamples("messagebird", random("A-Za-z0-9", 25));
