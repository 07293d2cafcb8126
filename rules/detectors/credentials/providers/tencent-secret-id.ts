import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secret ids of Tencent Cloud: "AKID" and 32 characters (tencentcloud.com/document/product/598). */
export default providerToken({
  id: "tencent-secret-id",
  name: "Tencent Cloud secret id",
  prefixes: ["AKID"],
  body: "[A-Za-z0-9]{32}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("AKID", random("A-Za-z0-9", 32));
