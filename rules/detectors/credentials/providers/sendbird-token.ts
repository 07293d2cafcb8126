import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** API tokens of Sendbird (sendbird.com/docs/chat/platform-api). */
export default namedKey({
  id: "sendbird-token",
  name: "Sendbird token",
  vendor: ["sendbird"],
  body: "[a-f0-9]{40}",
  longest: 40,
});

export const examples = namedKeyExamples("sendbird", random("a-f0-9", 40));
