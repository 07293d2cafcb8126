import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secret keys of ClickHouse Cloud: 42 characters from "4b1d", as public scanners of secrets know them; the vendor shows them, but does not describe them (clickhouse.com/docs/cloud/manage/openapi). */
export default providerToken({
  id: "clickhouse-cloud-key",
  name: "ClickHouse Cloud key",
  prefixes: ["4b1d"],
  body: "[A-Za-z0-9]{38}",
  after: 50,
  severity: "critical",
});

export const examples = tokenExamples("4b1d", random("A-Za-z0-9", 38));
