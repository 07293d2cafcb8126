import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Shares of Vault's root key in base64 or hexadecimal (developer.hashicorp.com/vault/docs/concepts/seal). */
export default namedKey({
  id: "vault-unseal-key",
  name: "Vault unseal key",
  vendor: ["unseal"],
  body: "[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[a-f0-9]{64,66}",
  longest: 66,
  severity: "critical",
});

export const examples = namedKeyExamples(
  "unseal",
  random("A-Za-z0-9+/", 44),
  `${random("A-Za-z0-9+/", 43)}=`,
  `${random("a-f0-9", 64)}`,
  `${random("a-f0-9", 66)}`,
);
