import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of HCP Terraform: 14 characters, ".atlasv1." and about 67 more (developer.hashicorp.com/terraform/cloud-docs/api-docs). */
export default providerToken({
  id: "terraform-cloud-token",
  name: "Terraform Cloud token",
  body: "[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,90}",
  hints: [".atlasv1."],
  before: 14,
  severity: "critical",
});

export const examples = tokenExamples(
  "",
  `${random("A-Za-z0-9", 14)}.atlasv1.${random("A-Za-z0-9_-", 67)}`,
  `${random("A-Za-z0-9", 14)}.atlasv1.${random("A-Za-z0-9_=-", 60)}`,
  `${random("A-Za-z0-9", 14)}.atlasv1.${random("A-Za-z0-9_=-", 90)}`,
);
