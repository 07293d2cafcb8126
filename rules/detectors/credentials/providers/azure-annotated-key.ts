import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Azure DevOps, AI and other services in the common annotated form: 84 characters, "JQQJ9" from the 53rd (github.com/microsoft/security-utilities). */
export default providerToken({
  id: "azure-annotated-key",
  name: "Azure resource key",
  body: "[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{27}",
  hints: ["jqqj9"],
  before: 52,
  after: 30,
  severity: "critical",
});

export const examples = tokenExamples("", `${random("A-Za-z0-9", 52)}JQQJ9${random("A-Za-z0-9", 27)}`);
