import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** User, project and analysis tokens (docs.sonarsource.com, managing tokens). */
export default providerToken({
  id: "sonar-token",
  name: "SonarQube token",
  prefixes: ["squ_", "sqp_", "sqa_"],
  body: "[a-f0-9]{40}",
  after: 50,
});

export const examples = tokenExamples("squ_", random("a-f0-9", 40));
