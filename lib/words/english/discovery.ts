/** What is said on the page of a tool that was found there, and of a host that is written like a known tool's. */
import type { Messages } from "../../schema/message.ts";

export const discovery = {
  "found.heading": "This looks like an AI tool that your company does not know yet.",
  "found.why": "What you paste here is checked from now on. What do you use it for? Your company sees the tool and your answer.",
  "found.skip": "Rather not say",
  "found.thanks.heading": "Thank you.",
  "found.thanks.detail": "Your company sees the tool and your answer, not who you are.",
  "found.like.heading": "This is not {like}.",
  "found.like.why": "The address {host} is written so that it can be taken for {like}. Do not sign in here, and paste nothing.",
} as const satisfies Messages;
