import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** App keys and secrets of Dropbox: 15 characters (dropbox.com/developers/reference). */
export default namedKey({
  id: "dropbox-app-secret",
  name: "Dropbox app secret",
  vendor: ["dropbox"],
  body: "[a-z0-9]{15}",
  longest: 15,
});

export const examples = namedKeyExamples("dropbox", random("a-z0-9", 15));
