/** What the browser says of answers to requests for approval: in a notification, and in the window behind the toolbar's button. */
import type { Messages } from "../../schema/message.ts";

export const answers = {
  "fact.purpose": "Wanted for",
  "fact.expects": "Data expected",
  "popup.answers.approved": "{tool}: approved",
  "popup.answers.approved.means": "Until {until}, for the kinds of data that you asked for. {why}",
  "popup.answers.denied": "{tool}: not approved",
  "popup.answers.ended": "{tool}: the approval has ended",
  "popup.answers.waits": "{tool}: no answer yet",
  "popup.answers.waits.means": "Asked on {asked}.",
  "popup.answers.heading": "Your requests",
  "popup.answers.reason.needed-for-work": "It is needed for the work.",
  "popup.answers.reason.limited-trial": "It is a trial for a limited time.",
  "popup.answers.reason.use-approved-tool": "There is an approved tool for this.",
  "popup.answers.reason.data-too-sensitive": "This kind of data is too sensitive for it.",
  "popup.answers.reason.tool-under-review": "The tool is still being reviewed.",
} as const satisfies Messages;
