import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Client secrets and tokens of Twitch (dev.twitch.tv/docs/authentication). */
export default namedKey({
  id: "twitch-secret",
  name: "Twitch secret",
  vendor: ["twitch"],
  body: "[a-z0-9]{30}",
  longest: 30,
});

export const examples = namedKeyExamples("twitch", random("a-z0-9", 30));
