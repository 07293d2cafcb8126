import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of storage, databases, search, functions, registries and messaging, which hold the service's mark before a check sum (github.com/microsoft/security-utilities). */
export default providerToken({
  id: "azure-service-key",
  name: "Azure service key",
  body: "(?<![+/])[A-Za-z0-9+/_-]{33,76}(?:APIM|ACDb|\\+ABa|AzFu|AzSe|AzCa|\\+ACR|\\+AMC|\\+ASt|AEhG|ASbE|\\+ARm|AIoT)[A-Za-z0-9+/_-]{5,8}={0,2}",
  hints: ["apim", "acdb", "+aba", "azfu", "azse", "azca", "+acr", "+amc", "+ast", "aehg", "asbe", "+arm", "aiot"],
  before: 78,
  after: 12,
  severity: "critical",
});

export const examples = tokenExamples(
  "",
  `${random("A-Za-z0-9+/", 76)}+ASt${random("A-Za-z0-9", 6)}==`,
  `${random("A-Za-z0-9+/_-", 33)}APIM${random("A-Za-z0-9+/_-", 5)}`,
  `${random("A-Za-z0-9+/_-", 76)}AIoT${random("A-Za-z0-9+/_-", 8)}==`,
);
