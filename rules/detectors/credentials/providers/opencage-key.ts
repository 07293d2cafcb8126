import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of OpenCage (opencagedata.com/api). */
export default namedKey({
  id: "opencage-key",
  name: "OpenCage key",
  vendor: ["opencage"],
  body: "[a-f0-9]{32}",
  longest: 32,
  severity: "medium",
});

export const examples = namedKeyExamples("opencage", random("a-f0-9", 32));
