import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Whoever knows the address can post (discord.com/developers/docs/resources/webhook). */
export default providerToken({
  id: "discord-webhook",
  name: "Discord webhook",
  prefixes: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"],
  body: "[0-9]{17,20}/[A-Za-z0-9_-]{60,80}",
});

export const examples = tokenExamples(
  "discord.com/api/webhooks/",
  `${random("0-9", 18)}/${random("A-Za-z0-9_-", 68)}`,
  `discord.com/api/webhooks/${random("0-9", 17)}/${random("A-Za-z0-9_-", 60)}`,
  `discord.com/api/webhooks/${random("0-9", 20)}/${random("A-Za-z0-9_-", 80)}`,
);
