/** Our frame around what a company says to those who used a tool: the words within are the company's. */
import type { Messages } from "../../schema/message.ts";

export const companyMessages = {
  "popup.company.heading": "From your company",
  "popup.company.title": "From your company, about {tool}",
  "popup.company.marked": "These words are your company’s, not Waymark’s: “{words}”",
  "popup.company.why":
    "You see this because {tool} was used in this browser. Your company learns how many browsers have shown it, not which.",
} as const satisfies Messages;
