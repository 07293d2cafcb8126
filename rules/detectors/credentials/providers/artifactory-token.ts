import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** API keys, 73 characters from "AKCp", and reference tokens, base64 of "reftkn:" (jfrog.com/help, access tokens). */
export default providerToken({
  id: "artifactory-token",
  name: "Artifactory token",
  prefixes: ["AKCp", "cmVmdGtu"],
  body: "[A-Za-z0-9]{56,69}",
  after: 80,
  severity: "critical",
});

export const examples = tokenExamples(
  "AKCp",
  random("A-Za-z0-9", 69),
  `cmVmdGtu${random("A-Za-z0-9", 56)}`,
  `AKCp${random("A-Za-z0-9", 56)}`,
);
