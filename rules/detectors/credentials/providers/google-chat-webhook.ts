import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Whoever knows the address can post (developers.google.com/workspace/chat/quickstart/webhooks). */
export default providerToken({
  id: "google-chat-webhook",
  name: "Google Chat webhook",
  prefixes: ["chat.googleapis.com/v1/spaces/"],
  body: "[A-Za-z0-9_-]{8,16}/messages\\?key=[A-Za-z0-9_-]{39}&token=[A-Za-z0-9_%=-]{40,60}",
});

export const examples = tokenExamples(
  "chat.googleapis.com/v1/spaces/",
  `${random("A-Za-z0-9", 11)}/messages?key=${random("A-Za-z0-9_-", 39)}&token=${random("A-Za-z0-9_-", 43)}`,
  `chat.googleapis.com/v1/spaces/${random("A-Za-z0-9_-", 8)}/messages?key=${random("A-Za-z0-9_-", 39)}&token=${random("A-Za-z0-9_%=-", 40)}`,
  `chat.googleapis.com/v1/spaces/${random("A-Za-z0-9_-", 16)}/messages?key=${random("A-Za-z0-9_-", 39)}&token=${random("A-Za-z0-9_%=-", 60)}`,
);
