import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Deepgram (developers.deepgram.com). */
export default namedKey({
  id: "deepgram-api-key",
  name: "Deepgram API key",
  vendor: ["deepgram"],
  body: "[a-f0-9]{40}",
  longest: 40,
});

export const examples = namedKeyExamples("deepgram", random("a-f0-9", 40));
