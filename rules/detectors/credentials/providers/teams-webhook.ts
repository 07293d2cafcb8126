import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Whoever knows the address can post (learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors). */
export default providerToken({
  id: "teams-webhook",
  name: "Microsoft Teams webhook",
  body: "[a-z0-9-]{1,40}\\.webhook\\.office\\.com/webhookb2/[A-Za-z0-9@-]{36,90}/IncomingWebhook/[A-Za-z0-9]{32}/[A-Za-z0-9/_-]{36,90}",
  hints: ["webhook.office.com/"],
  before: 42,
  after: 340,
});

export const examples = tokenExamples(
  "",
  `acme.webhook.office.com/webhookb2/${random("a-f0-9", 36)}@${random("a-f0-9", 36)}/IncomingWebhook/${random("a-f0-9", 32)}/${random("a-f0-9", 36)}`,
  `${random("a-z0-9-", 1)}.webhook.office.com/webhookb2/${random("A-Za-z0-9@-", 36)}/IncomingWebhook/${random("A-Za-z0-9", 32)}/${random("A-Za-z0-9/_-", 36)}`,
  `${random("a-z0-9-", 40)}.webhook.office.com/webhookb2/${random("A-Za-z0-9@-", 90)}/IncomingWebhook/${random("A-Za-z0-9", 32)}/${random("A-Za-z0-9/_-", 90)}`,
);
