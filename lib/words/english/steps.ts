/** The next steps of the card beyond "hide them" and "anyway": looking first, editing, saying that it is not sensitive, reasons. */
import type { Messages } from "../../schema/message.ts";

export const steps = {
  "steps.more": "More ways",
  "steps.look.open": "Look first",
  "steps.look.hint": "This is what goes in. Marked values are hidden; press one to keep it.",
  "steps.look.hintSome": "This is what goes in. Marked values are hidden; those with a line under them you may keep: press one.",
  "steps.look.hintNone": "This is what goes in. Marked values are hidden, and policy keeps them so.",
  "steps.look.value": "Hide {what} {value}",
  "steps.look.gap": { one: "… {count} character …", other: "… {count} characters …" },
  "steps.look.more": { one: "{count} more value is hidden further down.", other: "{count} more values are hidden further down." },
  "steps.look.notTogether": "Policy does not let this one stay.",
  "steps.look.paste": "Hide {hidden}, keep {count} and paste",
  "steps.look.drop": "Hide {hidden}, keep {count} and add",
  "steps.look.upload": "Hide {hidden}, keep {count} and attach",
  "steps.look.send": "Hide {hidden} and keep {count} in my text",
  "steps.look.kept": { one: "{count} value stays, as you chose.", other: "{count} values stay, as you chose." },

  "steps.edit.open": "Edit it myself",
  /** Names the field to people who do not see it. */
  "steps.edit.label": "Your text, in a private copy",
  "steps.edit.hint": "A private copy: the page sees nothing of it until you let it in.",
  "steps.edit.checking": "Checking…",
  "steps.edit.clean": "Nothing is left that should stay here.",
  "steps.edit.left": "Still in it: {what}.",
  "steps.edit.stopped": "Still in it: {what}. It cannot go in with that.",
  "steps.edit.paste": "Paste the edited text",
  "steps.edit.drop": "Add the edited text",
  "steps.edit.send": "Put the edited text into the box",
  "steps.edit.done.paste": "Pasted as you edited it.",
  "steps.edit.done.drop": "Added as you edited it.",
  "steps.edit.done.send": "Your text is as you edited it.",
  "steps.edit.inBox": "Checked in the box: what you took out is not there.",
  "steps.edit.inBoxSend": "Checked in the box: what you took out is not there. Press Send when you are ready.",

  "steps.doubt.open": { one: "This is not sensitive", other: "Some of this is not sensitive" },
  "steps.doubt.title": "What is not sensitive?",
  "steps.doubt.value": "{what} {value}",
  "steps.doubt.means":
    "Waymark does not ask about it on {tool} for {days} days, on this device. Your company learns that the find was wrong, not what it was.",
  "steps.doubt.confirm": "Do not ask about it",
  "steps.doubt.go.paste": "Do not ask about it, and paste",
  "steps.doubt.go.clipboard": "Do not ask about it, and paste",
  "steps.doubt.go.drop": "Do not ask about it, and add",
  "steps.doubt.go.upload": "Do not ask about it, and attach",
  "steps.doubt.go.send": "Do not ask about it, and send",

  "steps.reason.unnamed": "Another reason ({code})",
  "steps.reason.words": "In your own words, if you like",
  "steps.reason.sent":
    "These words are sent to your company with the record, as its policy “{policy}” says. Name no data in them.",
  "steps.reason.device": "These words stay on this device, in your own records. They are not sent.",
  "steps.reason.tooLong": { one: "At most {count} character, please.", other: "At most {count} characters, please." },
  "steps.reason.holds": "This looks like {what}. Take it out: a reason needs no data.",
} satisfies Messages;
