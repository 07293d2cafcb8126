/** Every word of the nudge. Second person, present tense, no blame; says what happens next. */
import type { ReasonCode, UnscannedReason } from "../../schema/action.ts";
import type { Finding } from "../../schema/finding.ts";
import type { ToolStatus } from "../../schema/tool.ts";
import type { AttemptKind } from "../attempt.ts";
import type { KindWords } from "../classifier-on-demand.ts";

/** Made when first needed: loading a locale takes longer than a page should wait for at its start. */
const formats = {
  list: once(() => new Intl.ListFormat("en", { type: "conjunction" })),
  number: once(() => new Intl.NumberFormat("en")),
};

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** "a payment card number and 12 e-mail addresses" */
export function whatWasFound(findings: readonly Finding[], kinds: ReadonlyMap<string, KindWords>): string {
  const counts = new Map<string, number>();
  for (const { detector } of findings) counts.set(detector, (counts.get(detector) ?? 0) + 1);
  return formats.list().format([...counts].map(([id, count]) => phrase(kinds.get(id)?.name ?? { one: id, other: id }, count)));
}

/** "customers.csv and 2 more files" */
export function fileNames(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length === 0) return first;
  return `${first} and ${formats.number().format(others.length)} more ${others.length === 1 ? "file" : "files"}`;
}

function phrase(name: KindWords["name"], count: number): string {
  if (count > 1) return `${formats.number().format(count)} ${name.other}`;
  // "a US social security number", "an IBAN": by the sound of what is usual here, not by the letter alone.
  return `${/^(?:[aeio]|u(?!s\b|k\b|ni)|iban)/i.test(name.one) ? "an" : "a"} ${name.one}`;
}

export const headings = {
  found: (what: string) => `This looks like ${what}.`,
  blocked: (what: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)} cannot go here.`,
  toolBlocked: (tool: string) => `${tool} is not used here.`,
  unscanned: {
    "too-large": "This is too long to check here.",
    file: "Waymark cannot look into this kind of file yet.",
    "not-ready": "Waymark is not ready to check this yet.",
    error: "Waymark could not check this.",
  } satisfies Record<UnscannedReason, string>,
  working: "Checking before it goes in…",
  requestStopped: "This page tried to send what you kept back.",
  notConfirmed: "The version without them may not be in the box.",
  refused: "The box did not take the text.",
};

export function why(tool: string, status: ToolStatus): string {
  switch (status) {
    case "approved":
      return `${tool} is approved, but this kind of data stays out of AI tools.`;
    case "tolerated":
      return `${tool} is fine for everyday questions, not for this kind of data.`;
    case "blocked":
      return `${tool} is not used in your company.`;
    case "unreviewed":
      return `Your company has not reviewed ${tool}. What you send may be kept or used for training.`;
  }
}

export const details = {
  requestStopped: "Waymark stopped that request. Some parts of the page may wait until you change your text or send it.",
  notConfirmed:
    "The page was given only the redacted text, but it cannot be found in the box. Look there before you send, or copy it and paste it.",
  refusedRedacted: "Nothing went in. You can copy the text without the hidden values and paste it yourself.",
  nothingWentIn: "Nothing went in. What you had is where it was.",
};

/** How the question for a reason is put, and what confirms it. */
export interface ReasonWords {
  readonly legend: string;
  readonly confirm: string;
}

/** What differs by the way on which something was held. */
export interface WayWords {
  readonly unscanned: string;
  readonly hide: (count: number) => string;
  readonly proceed: string;
  readonly reason: ReasonWords;
  /** After a redaction: what was left out, and how it is known. */
  readonly without: (what: string) => string;
  readonly redacted: string;
  readonly redactedUnread: string;
  /** Where the page did not take it: what the person still has. */
  readonly kept: string;
  /** Said after "anyway" where the person has to do something again. */
  readonly ready: { readonly heading: string; readonly detail: string } | null;
}

const it = (count: number) => (count === 1 ? "it" : "them");
const checkedInBox = "Checked in the box: this paste brought none of the hidden values.";
const sameFile = "The file that goes in is a copy without the hidden values; yours is as it was.";

const paste: WayWords = {
  unscanned: "It has not been pasted. You decide whether it holds anything that should stay here.",
  hide: (count) => `Hide ${it(count)} and paste`,
  proceed: "Paste anyway",
  reason: { legend: "Why is it fine to paste this?", confirm: "Paste with this reason" },
  without: (what) => `Pasted without ${what}.`,
  redacted: checkedInBox,
  redactedUnread: sameFile,
  kept: "Nothing was pasted. Your text is still on your clipboard.",
  ready: null,
};

export const ways: Readonly<Record<AttemptKind, WayWords>> = {
  paste,
  clipboard: {
    ...paste,
    redactedUnread: "The page got your clipboard's text without the hidden values. Your clipboard is as it was.",
  },
  drop: {
    ...paste,
    unscanned: "It has not been added. You decide whether it holds anything that should stay here.",
    hide: (count) => `Hide ${it(count)} and add`,
    proceed: "Add anyway",
    reason: { legend: "Why is it fine to add this?", confirm: "Add with this reason" },
    without: (what) => `Added without ${what}.`,
    redacted: "Checked in the box: what you dropped brought none of the hidden values.",
    kept: "Nothing was added. What you dragged is where it was.",
  },
  upload: {
    ...paste,
    unscanned: "It has not been attached. You decide whether it holds anything that should stay here.",
    hide: (count) => `Hide ${it(count)} and attach`,
    proceed: "Attach anyway",
    reason: { legend: "Why is it fine to attach this?", confirm: "Attach with this reason" },
    without: (what) => `Attached without ${what}.`,
    redacted: sameFile,
    kept: "Nothing was attached. Your file is as it was.",
  },
  send: {
    unscanned: "It has not been sent. You decide whether it holds anything that should stay here.",
    hide: (count) => `Hide ${it(count)} in my text`,
    proceed: "Send anyway",
    reason: { legend: "Why is it fine to send this?", confirm: "Send with this reason" },
    without: (what) => `Your text no longer has ${what}.`,
    redacted: "Checked in the box: none of the hidden values is left. Press Send when you are ready.",
    redactedUnread: "Press Send when you are ready.",
    kept: "Nothing was sent. Your text is still in the box.",
    ready: { heading: "Ready to send.", detail: "Press Enter or Send once more." },
  },
};

export const labels = {
  cancel: "Cancel",
  approvedTool: (name: string) => `Continue in ${name}`,
  back: "Back",
  copyRedacted: "Copy the redacted text",
  close: "Close",
  help: "Ask for help",
  more: (count: number) => `and ${formats.number().format(count)} more`,
  samples: "What was found, masked",
};

export const reasons: Record<ReasonCode, string> = {
  "public-information": "It is public information",
  "test-data": "It is made-up test data",
  "customer-agreed": "The person it is about agreed",
  "needed-for-task": "My task needs it",
  "wrong-finding": "It is not what Waymark thinks",
};

export const notes = {
  recorded: "What is recorded: kind, count and your choice. Not your text.",
  fallbackPolicy: "Your company's policy has not arrived; the built-in one applies.",
  configError: "Waymark's configuration needs attention from IT.",
  covered: "Something on this page lies over this card. Press Esc to leave it, and try again.",
  outdated: "Waymark was updated. Reload this page to finish.",
};
