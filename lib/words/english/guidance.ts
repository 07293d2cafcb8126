import type { Messages } from "../../schema/message.ts";

/** Why things stay out: what the nudge explains until it is known, and what it says of the tool. */
export const guidance = {
  "coaching.rules": "Read and accept the rules",
  "coaching.guide": "Two-minute guide",
  "coaching.again": "As you chose a moment ago.",
  "coaching.again.detail": "The same values went in without asking again, and that is recorded.",

  "coaching.card.title": "Why card numbers stay out",
  "coaching.card.first":
    "With the number somebody can pay, and what a tool keeps can turn up elsewhere. The answer is as good without it.",
  "coaching.card.second": "A placeholder does the same work as the number.",
  "coaching.bank.title": "Why bank accounts stay out",
  "coaching.bank.first": "Account numbers are used for false invoices and debits. A tool needs none of them to help you.",
  "coaching.bank.second": "A placeholder does the same work as the account.",
  "coaching.identity.title": "Why ID numbers stay out",
  "coaching.identity.first":
    "An ID number stays with a person for life; once out it cannot be changed. A placeholder does the same work.",
  "coaching.identity.second": "ID numbers cannot be changed once they are out.",
  "coaching.health.title": "Why health data stays out",
  "coaching.health.first":
    "What is known of somebody’s health is theirs to tell. Describe the case without the person and the answer stays useful.",
  "coaching.health.second": "Describe the case without the person.",
  "coaching.secret.title": "Why passwords and keys stay out",
  "coaching.secret.first":
    "A key opens the same door for whoever reads it, and a chat is kept. If one has been sent before, change it.",
  "coaching.secret.second": "A key in a chat is a key to change.",
  "coaching.people.title": "Why details of people stay out",
  "coaching.people.first": "These people have not agreed to be in this tool. Names and addresses rarely change the answer.",
  "coaching.people.second": "Names and addresses rarely change the answer.",
  "coaching.code.title": "Why source code stays out",
  "coaching.code.first": "Code shows how your company’s systems work. A few lines made up for the question are often enough.",
  "coaching.code.second": "A few made-up lines are often enough.",
  "coaching.document.title": "Why whole documents stay out",
  "coaching.document.first": "A contract or a report was meant for its readers. Ask about the one passage, in your own words.",
  "coaching.document.second": "Ask about the passage in your own words.",
  "coaching.network.title": "Why internal addresses stay out",
  "coaching.network.first": "Addresses of machines show where to knock. The question works as well with example.com.",
  "coaching.network.second": "The question works as well with example.com.",
  "coaching.company.title": "Why your company’s own terms stay out",
  "coaching.company.first":
    "Your company has listed these because they say something that is not public. Another word does the same work here.",
  "coaching.company.second": "Your company has listed this; another word does the same work.",

  "coaching.why.unreviewed": "Your company has not reviewed {tool}.",
  "coaching.why.trains": "It trains its models on what people send.",
  "coaching.why.trainsUnlessOptedOut": "It trains on what you send, unless you have opted out there.",
  "coaching.why.trainsUnlessCompany": "It trains on what you send, unless your company has opted out there.",
  "coaching.why.trainsUnlessPrivate": "It trains on what you send, unless its privacy mode is on.",
  "coaching.why.trainsWhileKept": "It trains on what you send while it keeps your activity.",
  "coaching.why.trainsUnlessObjected": "It trains on what you send, unless you have objected there.",
  "coaching.why.depends": "Who may train on what you send depends on the model behind it.",
} satisfies Messages;
