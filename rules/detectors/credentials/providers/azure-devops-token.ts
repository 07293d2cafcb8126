import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal tokens of Azure DevOps: 84 characters, "AZDO" from the 77th (learn.microsoft.com/azure/devops/organizations/accounts). */
export default providerToken({
  id: "azure-devops-token",
  name: "Azure DevOps token",
  body: "[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}",
  hints: ["azdo"],
  before: 76,
  after: 4,
  severity: "critical",
});

export const examples = tokenExamples("", `${random("A-Za-z0-9", 76)}AZDO${random("A-Za-z0-9", 4)}`);
