import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Tokens of ZeroTier Central (docs.zerotier.com/api). */
export default namedKey({
  id: "zerotier-token",
  name: "ZeroTier token",
  vendor: ["zerotier"],
  body: "[A-Za-z0-9]{32}",
  longest: 32,
  severity: "critical",
});

export const examples = namedKeyExamples("zerotier", random("A-Za-z0-9", 32));
