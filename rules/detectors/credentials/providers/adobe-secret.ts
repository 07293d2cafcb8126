import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Client ids and secrets of Adobe (developer.adobe.com/developer-console/docs). */
export default namedKey({
  id: "adobe-secret",
  name: "Adobe secret",
  vendor: ["adobe"],
  body: "p8e-[A-Za-z0-9-]{32}|[a-f0-9]{32}",
  longest: 36,
});

export const examples = namedKeyExamples("adobe", random("a-f0-9", 32), `p8e-${random("A-Za-z0-9-", 32)}`);
