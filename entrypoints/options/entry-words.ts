/** What an entry says, in plain words. */
import type { Tone } from "../../components/tone.ts";
import type { RecordRow } from "../../lib/bridge/protocol.ts";
import type { Action, Dispute, ReasonCode, UnscannedReason } from "../../lib/schema/action.ts";
import type { Activity, Outcome } from "../../lib/schema/activity.ts";
import type { Entry } from "./entries.ts";

const kinds: Record<Activity["kind"], (tool: string) => string> = {
  visit: (tool) => `You opened ${tool}`,
  paste: (tool) => `You pasted into ${tool}`,
  drop: (tool) => `You dropped something into ${tool}`,
  upload: (tool) => `You chose a file in ${tool}`,
  clipboard: (tool) => `${tool} read the clipboard`,
  send: (tool) => `You sent something to ${tool}`,
  request: (tool) => `${tool}’s page sent something by itself`,
  copy: (tool) => `You copied an answer out of ${tool}`,
  "access-request": (tool) => `You asked for ${tool}`,
};

/** "You pasted into ChatGPT". `tool` is what people call it. */
export function titleOf({ activity, row }: Entry, tool: string): string {
  if (activity) return kinds[activity.kind](tool);
  return row.what === "heartbeat" ? "This browser said that it is here" : "This browser was made known to your company";
}

export const outcomeWords: Record<Outcome, { readonly label: string; readonly means: string }> = {
  allowed: { label: "Went through", means: "It went through without a question." },
  held: { label: "Held", means: "It was held. No choice was recorded: the page may have been closed first." },
  redacted: { label: "Hidden, then went on", means: "The values were hidden, and the box was read back to make sure." },
  overridden: { label: "Went on anyway", means: "You let it go on as it was." },
  cancelled: { label: "Left out", means: "You left it out. Nothing went in." },
  blocked: { label: "Stopped", means: "Policy stopped it. Nothing went in." },
  "handed-over": { label: "Taken elsewhere", means: "You took it to an approved tool." },
  "not-verified": { label: "Kept back", means: "It was to be hidden, but that could not be made sure of." },
  asked: { label: "Asked for", means: "Your request goes to your company." },
};

export const reasonWords: Record<ReasonCode, string> = {
  "public-information": "it is public information",
  "test-data": "it is test data",
  "customer-agreed": "the customer agreed",
  "needed-for-task": "it is needed for the task",
  "wrong-finding": "what was found is wrong",
};

export const unscannedWords: Record<UnscannedReason, string> = {
  "too-large": "It was too long to be checked whole.",
  file: "It was a file that Waymark cannot look into.",
  error: "It could not be checked because of a fault.",
  "not-ready": "It was checked in part: names, addresses and documents were not looked for.",
};

export const actionWords: Record<Action, string> = {
  allow: "let it through",
  record: "let it through and wrote it down",
  nudge: "held it and asked you",
  justify: "held it until you gave a reason",
  redact: "let it go on only with the values hidden",
  block: "stopped it",
};

export const sizeWords: Record<Activity["size"], string> = {
  none: "No text",
  "under-100": "Under 100 characters",
  "under-1k": "Under 1,000 characters",
  "under-10k": "Under 10,000 characters",
  "under-100k": "Under 100,000 characters",
  "under-1m": "Under a million characters",
  larger: "A million characters or more",
};

export const disputeWords: Record<Dispute, { readonly choice: string; readonly said: string }> = {
  "not-sensitive": { choice: "What was found is not sensitive", said: "what was found is not sensitive" },
  "not-what-happened": { choice: "It did not happen in this way", said: "it did not happen in this way" },
  "not-me": { choice: "Somebody else did it", said: "somebody else did it" },
};

export const fateWords: Record<RecordRow["fate"], { readonly label: string; readonly tone: Tone }> = {
  waiting: { label: "Waiting", tone: "notice" },
  tried: { label: "No answer yet", tone: "caution" },
  sent: { label: "Sent", tone: "ok" },
  refused: { label: "Refused", tone: "caution" },
  "given-up": { label: "Given up", tone: "neutral" },
  local: { label: "Only here", tone: "neutral" },
  "held-back": { label: "Goes out soon", tone: "notice" },
};

/** Where one message is, as a sentence. `when` writes a time. */
export function whereItIs({ what, fate, fateAt, why }: RecordRow, when: (time: number) => string): string {
  switch (fate) {
    case "waiting":
      return `Written down on ${when(fateAt)}. It waits to be sent; below is what will be sent.`;
    case "tried":
      return what === "heartbeat"
        ? `On its way on ${when(fateAt)}. No answer came, so it may have arrived or not.`
        : `On its way on ${when(fateAt)}. No answer came, so it may have arrived or not; it is sent again.`;
    case "sent":
      return `Your company’s server has confirmed it on ${when(fateAt)}.`;
    case "refused":
      return `Your company’s server did not take it on ${when(fateAt)}${why ? ` (${why})` : ""}. It is not sent again.`;
    case "given-up":
      return why === "too old"
        ? `Given up on ${when(fateAt)}: it had waited too long for the server.`
        : `Given up on ${when(fateAt)}: there was no room left for what waits.`;
    case "local":
      return "It stays on this device and is not sent to anybody.";
    case "held-back":
      return `It goes out after ${when(fateAt)}. Until then you can take it back.`;
  }
}
