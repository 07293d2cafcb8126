import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys and secrets of Pusher Channels: 20 hexadecimal digits (pusher.com/docs/channels). */
export default namedKey({
  id: "pusher-secret",
  name: "Pusher secret",
  vendor: ["pusher"],
  body: "[a-f0-9]{20}",
  longest: 20,
});

export const examples = namedKeyExamples("pusher", random("a-f0-9", 20));
