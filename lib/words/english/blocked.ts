/** The page in place of a tool that the company has blocked. */
import type { Messages } from "../../schema/message.ts";

export const blocked = {
  "blocked.closed": "This page stays closed.",
  "blocked.silent":
    "Waymark does not answer, so it cannot say more. Reload this page; if that does not help, restart the browser.",
  "blocked.unknown": "Your company has blocked an AI tool here, and the address does not say which one.",
  "blocked.back": "Go back",
  "blocked.title": "{tool} is not used in your company.",
  "blocked.means": "Your company has blocked it, so Waymark shows this page instead.",
  "blocked.means.ways": "Your company has blocked it, so Waymark shows this page instead. For the same work you can use:",
  "blocked.need": "Do you need {tool}?",
  "blocked.asked": "Your request is saved.",
  "blocked.asked.next": "It goes to your company as soon as its server can be reached.",
  "blocked.ask.means": "Your company then sees that this browser asks for {tool}. Nothing else is passed on.",
  "blocked.ask": "Ask for access",
  "blocked.ask.failed": "Your request could not be saved.",
  "blocked.ask.failed.next": "Nothing was sent. Try again in a moment.",
  "blocked.nowhere": "Talk to your IT team.",
  "blocked.open": "{tool} is open to you.",
  "blocked.open.means": "Your company does not block it, or not any more.",
  "blocked.open.go": "Open {tool}",
} satisfies Messages;
