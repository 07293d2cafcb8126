import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Tokens of Hetzner Cloud (docs.hetzner.cloud). */
export default namedKey({
  id: "hetzner-token",
  name: "Hetzner token",
  vendor: ["hetzner", "hcloud"],
  body: "[A-Za-z0-9]{64}",
  severity: "critical",
});

export const examples = namedKeyExamples("hetzner", random("A-Za-z0-9", 64));
