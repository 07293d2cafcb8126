import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Service and personal tokens of dbt Cloud (docs.getdbt.com/docs/dbt-cloud-apis/authentication). */
export default providerToken({
  id: "dbt-cloud-token",
  name: "dbt Cloud token",
  prefixes: ["dbtc_", "dbtu_"],
  body: "[A-Za-z0-9_=-]{36,60}",
  after: 70,
});

export const examples = tokenExamples(
  "dbtc_",
  random("A-Za-z0-9_-", 43),
  `dbtc_${random("A-Za-z0-9_=-", 36)}`,
  `dbtc_${random("A-Za-z0-9_=-", 60)}`,
);
