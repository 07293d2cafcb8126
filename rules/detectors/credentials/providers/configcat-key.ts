import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** SDK keys of ConfigCat (configcat.com/docs/sdk-reference). */
export default providerToken({
  id: "configcat-key",
  name: "ConfigCat key",
  prefixes: ["configcat-sdk-1/"],
  body: "[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}",
  severity: "medium",
});

export const examples = tokenExamples("configcat-sdk-1/", `${random("A-Za-z0-9_-", 22)}/${random("A-Za-z0-9_-", 22)}`);
