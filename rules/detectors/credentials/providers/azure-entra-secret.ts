import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Client secrets of Entra ID (Azure AD): 40 characters, "Q~" from the fifth (learn.microsoft.com/purview/sit-defn-azure-ad-client-secret). */
export default providerToken({
  id: "azure-entra-secret",
  name: "Microsoft Entra client secret",
  body: "[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}",
  hints: ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
  before: 3,
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples(
  "",
  `${random("A-Za-z0-9", 3)}8Q~${random("A-Za-z0-9_", 34)}`,
  `${random("A-Za-z0-9_~.", 3)}${random("0-9", 1)}Q~${random("A-Za-z0-9_~.-", 31)}`,
  `${random("A-Za-z0-9_~.", 3)}${random("0-9", 1)}Q~${random("A-Za-z0-9_~.-", 34)}`,
);
