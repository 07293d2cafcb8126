import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** App secrets of Facebook: 32 hexadecimal digits (developers.facebook.com/docs/development/create-an-app). */
export default namedKey({
  id: "facebook-app-secret",
  name: "Facebook app secret",
  vendor: ["facebook", "fb_app", "fbapi", "fb_secret"],
  body: "[a-f0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("facebook", random("a-f0-9", 32));
