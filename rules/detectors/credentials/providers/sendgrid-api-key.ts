import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of SendGrid: "SG.", 22 and 43 characters (docs.sendgrid.com/ui/account-and-settings/api-keys). */
export default providerToken({
  id: "sendgrid-api-key",
  name: "SendGrid API key",
  prefixes: ["SG."],
  body: "[A-Za-z0-9_-]{20,24}\\.[A-Za-z0-9_-]{39,50}",
  after: 80,
});

export const examples = tokenExamples(
  "SG.",
  `${random("A-Za-z0-9_-", 22)}.${random("A-Za-z0-9_-", 43)}`,
  `SG.${random("A-Za-z0-9_-", 20)}.${random("A-Za-z0-9_-", 39)}`,
  `SG.${random("A-Za-z0-9_-", 24)}.${random("A-Za-z0-9_-", 50)}`,
);
