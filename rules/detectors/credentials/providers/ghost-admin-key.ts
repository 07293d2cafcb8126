import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Admin keys of Ghost: an id and a secret (ghost.org/docs/admin-api). */
export default namedKey({
  id: "ghost-admin-key",
  name: "Ghost admin key",
  vendor: ["ghost"],
  body: "[a-f0-9]{24}:[a-f0-9]{64}",
  longest: 89,
});

export const examples = namedKeyExamples("ghost", `${random("a-f0-9", 24)}:${random("a-f0-9", 64)}`);
