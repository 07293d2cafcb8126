import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Service tokens and client secrets of Infisical (infisical.com/docs/documentation/platform/token). */
export default namedKey({
  id: "infisical-token",
  name: "Infisical token",
  vendor: ["infisical"],
  body: "st\\.[a-f0-9]{24}\\.[a-f0-9]{32}\\.[a-f0-9]{32}|[a-f0-9]{64}",
  longest: 94,
  severity: "critical",
});

export const examples = namedKeyExamples(
  "infisical",
  random("a-f0-9", 64),
  `st.${random("a-f0-9", 24)}.${random("a-f0-9", 32)}.${random("a-f0-9", 32)}`,
);
