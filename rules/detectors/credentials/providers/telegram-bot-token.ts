import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Bot tokens: the bot's number and 35 characters (core.telegram.org/bots/api#authorizing-your-bot). */
export default providerToken({
  id: "telegram-bot-token",
  name: "Telegram bot token",
  body: "(?:bot)?[0-9]{8,10}:A[A-Za-z0-9_-]{34}",
  hints: [":aa", ":ab", ":ae", ":af", ":ag", ":ah"],
  before: 13,
  after: 36,
});

export const examples = tokenExamples(
  "",
  `${random("0-9", 10)}:AA${random("A-Za-z0-9_-", 33)}`,
  `bot${random("0-9", 9)}:AA${random("A-Za-z0-9_-", 33)}`,
);
