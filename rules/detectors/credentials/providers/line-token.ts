import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Channel tokens and secrets of the LINE Messaging API (developers.line.biz/en/docs/messaging-api). */
export default namedKey({
  id: "line-token",
  name: "LINE channel token",
  vendor: ["line_channel", "line channel", "line_access", "linebot", "line_bot"],
  body: "[A-Za-z0-9+/]{160,180}={0,2}|[a-f0-9]{32}",
  longest: 182,
});

export const examples = namedKeyExamples(
  "line_channel",
  random("a-f0-9", 32),
  `${random("A-Za-z0-9+/", 160)}`,
  `${random("A-Za-z0-9+/", 180)}==`,
);
