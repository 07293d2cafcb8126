import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Integration secrets of Notion (developers.notion.com/docs/authorization). */
export default providerToken({
  id: "notion-token",
  name: "Notion token",
  prefixes: ["ntn_", "secret_"],
  body: "(?:[0-9]{10,12}[A-Za-z0-9]{34,36}|[A-Za-z0-9]{43})",
  after: 60,
});

export const examples = tokenExamples(
  "ntn_",
  `${random("0-9", 11)}${random("A-Za-z0-9", 35)}`,
  `secret_${random("A-Za-z0-9", 43)}`,
  `ntn_${random("0-9", 10)}${random("A-Za-z0-9", 34)}`,
  `ntn_${random("0-9", 12)}${random("A-Za-z0-9", 36)}`,
  `ntn_${random("A-Za-z0-9", 43)}`,
);
