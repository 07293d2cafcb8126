/** What is said where a text goes along to the approved tool, and where somebody asks for a tool to be approved. */
import type { Messages } from "../../schema/message.ts";

const handOver = {
  "handOver.goesAlong": "“{step}” takes your text along and puts it into the box there, after a check. Nothing is sent for you.",
  "handOver.filesStay": "Files are not taken along: attach them there.",
  "handOver.arrived.heading": "Your text is in the box.",
  "handOver.arrived.detail": "It came with you from the page before. Nothing is sent until you send it.",
  "handOver.files.heading": { one: "Your file did not come along.", other: "Your files did not come along." },
  "handOver.files.detail": "Attach what is needed here. What you had is where it was.",
  "handOver.lost.heading": "Your text did not come along.",
  "handOver.lost.detail": "It is still where you had it. Copy it there and paste it here.",
  "handOver.noPlace.heading": "There is no box for your text here.",
  "handOver.noPlace.why": "It was to come with you from the page before. You can copy it now and paste it when the box is there.",
  "handOver.refused.heading": "The box did not take your text.",
  "handOver.refused.why": "It was to come with you from the page before. Copy it and paste it yourself.",
  "handOver.unsure.heading": "Your text may not be in the box.",
  "handOver.unsure.why":
    "The page took it, but it cannot be found there. Look before you send, or copy it and paste it yourself.",
  "handOver.kept": "Nothing went in here. What you had is where it was, on the page before.",
  "handOver.notOpened.heading": "Your text cannot be taken along.",
  "handOver.notOpened.why": "You can go on without it. What you had is where it was: copy it and paste it there.",
  "handOver.copy": "Copy my text",
} as const satisfies Messages;

const asking = {
  "approval.ask": "Ask for approval",
  "approval.legend": "What do you want {tool} for?",
  "approval.confirm": "Send the request",
  "approval.says": "Your company gets this: the tool, the purpose and the kinds of data, {data}. Not your text, not your name.",
  "approval.saysNoData": "Your company gets this: the tool and the purpose. Not your text, not your name.",
  "approval.purpose.write": "Writing a text",
  "approval.purpose.summarise": "Summarising",
  "approval.purpose.translate": "Translating",
  "approval.purpose.analyse": "Working with figures or tables",
  "approval.purpose.code": "Writing programs",
  "approval.purpose.customers": "Answering customers",
  "approval.asked.heading": "Your request is on its way.",
  "approval.asked.detail": "The answer comes as a notification of this browser. Until then nothing goes in.",
  "approval.before.heading": "You have asked for this already.",
  "approval.before.detail": "The answer comes as a notification of this browser. Nothing went in.",
  "approval.failed.heading": "Your request could not be written down.",
  "approval.failed.detail": "Nothing was asked and nothing went in. Try again later.",
  "approval.category.personal": "personal data",
  "approval.category.government-id": "government IDs",
  "approval.category.health": "health data",
  "approval.category.payment": "payment data",
  "approval.category.credential": "credentials",
  "approval.category.source-code": "source code",
  "approval.category.document": "documents",
  "approval.category.file": "facts about files",
  "approval.category.custom": "your company's own terms",
} as const satisfies Messages;

export const approval = /* @__PURE__ */ (() => ({ ...handOver, ...asking }))();
