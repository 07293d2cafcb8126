import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Auth tokens and keys of ngrok (ngrok.com/docs/agent). */
export default namedKey({
  id: "ngrok-token",
  name: "ngrok token",
  vendor: ["ngrok"],
  body: "[0-9A-Za-z]{24,28}_[0-9A-Za-z]{20,24}|[0-9A-Za-z]{43,49}",
  longest: 56,
});

export const examples = namedKeyExamples(
  "ngrok",
  `${random("A-Za-z0-9", 27)}_${random("A-Za-z0-9", 21)}`,
  `${random("0-9A-Za-z", 24)}_${random("0-9A-Za-z", 20)}`,
  `${random("0-9A-Za-z", 28)}_${random("0-9A-Za-z", 24)}`,
  `${random("0-9A-Za-z", 43)}`,
  `${random("0-9A-Za-z", 49)}`,
);
