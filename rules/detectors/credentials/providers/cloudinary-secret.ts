import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Secrets of Cloudinary: 27 characters (cloudinary.com/documentation/find_your_credentials). */
export default namedKey({
  id: "cloudinary-secret",
  name: "Cloudinary secret",
  vendor: ["cloudinary"],
  body: "[A-Za-z0-9_-]{27}",
  longest: 27,
});

export const examples = namedKeyExamples("cloudinary", random("A-Za-z0-9_-", 27));
