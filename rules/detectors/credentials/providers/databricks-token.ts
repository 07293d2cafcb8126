import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal tokens and OAuth secrets: "dapi" or "dose" and 32 hexadecimal digits (docs.databricks.com/dev-tools/auth). */
export default providerToken({
  id: "databricks-token",
  name: "Databricks token",
  prefixes: ["dapi", "dkea", "dose", "dosa"],
  body: "[a-f0-9]{32}(?:-[0-9])?",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("dapi", random("a-f0-9", 32), `dapi${random("a-f0-9", 32)}-${random("0-9", 1)}`);
