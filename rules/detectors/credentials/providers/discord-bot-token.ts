import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Bot tokens: the application's id in base64, a time and a signature (discord.com/developers/docs/reference#authentication). */
export default namedKey({
  id: "discord-bot-token",
  name: "Discord bot token",
  vendor: ["discord", "bot_token", "bot token"],
  body: "[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}",
  longest: 76,
});

export const examples = namedKeyExamples(
  "discord",
  `MT${random("A-Za-z0-9", 22)}.G${random("A-Za-z0-9_-", 5)}.${random("A-Za-z0-9_-", 38)}`,
  `${random("MNO", 1)}${random("A-Za-z0-9_-", 23)}.${random("A-Za-z0-9_-", 6)}.${random("A-Za-z0-9_-", 27)}`,
  `${random("MNO", 1)}${random("A-Za-z0-9_-", 27)}.${random("A-Za-z0-9_-", 6)}.${random("A-Za-z0-9_-", 40)}`,
);
