import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of CockroachDB Cloud (cockroachlabs.com/docs/cockroachcloud/managing-access). */
export default providerToken({
  id: "cockroach-cloud-key",
  name: "CockroachDB Cloud key",
  prefixes: ["CCDB1_"],
  body: "[A-Za-z0-9]{22}_[A-Za-z0-9]{40}",
  severity: "critical",
});

export const examples = tokenExamples("CCDB1_", `${random("A-Za-z0-9", 22)}_${random("A-Za-z0-9", 40)}`);
