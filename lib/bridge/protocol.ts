/**
 * The only road between contexts: one table of messages. Who may send it, what it asks, what it answers.
 * A page's script can reach none of these; a content script only those marked "page".
 */
import type { Dispute } from "../schema/action.ts";
import type { Coverage, DrillResult } from "../schema/coverage.ts";
import type { DoubtedValue } from "../schema/doubted-value.ts";
import type { Category, Family } from "../schema/finding.ts";
import type { ConfigError } from "../schema/managed-config.ts";
import type { Messages } from "../schema/message.ts";
import type { PlaceholderBook } from "../schema/placeholder-book.ts";
import type { Policy } from "../schema/policy.ts";
import type { PolicyHere } from "../schema/policy-here.ts";
import type { Purpose } from "../schema/purpose.ts";
import type { DiscoveryMessages } from "./discovery-messages.ts";
import type { Acceptance, Guidance, GuidancePage, PageInWords } from "./guidance.ts";
import type { PolicyInWords } from "./policy-in-words.ts";
import type { SelfTestMessages } from "./self-test-messages.ts";

/** What is said in the language that policy or the browser has chosen, with policy's own texts. What is not there is said in English. */
export interface Words {
  /** BCP 47, with its region: for `lang` and `Intl`. */
  readonly language: string;
  readonly messages: Messages;
}

/** The policy as the gate needs it. */
export interface GatePolicy {
  readonly policy: PolicyHere;
  readonly source: "built-in" | "server" | "managed";
  /** There is a server that a request for approval could go to. */
  readonly canAsk?: boolean;
  readonly configErrors: readonly ConfigError[];
  /** Absent: as it was before. */
  readonly words?: Words;
}

export interface ExtensionStatus {
  readonly version: string;
  readonly policy: {
    readonly name: string;
    readonly source: GatePolicy["source"];
    readonly seq: number | null;
    readonly stale: boolean;
    /** Whether IT has named the key that signed the server's policy; null for a policy that is not the server's. */
    readonly trust: "pinned" | "first-use" | null;
  };
  readonly configErrors: readonly ConfigError[];
  /** Whom to ask, as policy or IT says; null if nobody is named. */
  readonly supportUrl: string | null;
  /** True while policy's rules wait to be read and accepted. */
  readonly acceptanceDue?: boolean;
  /** True while policy wants earlier visits counted and nobody has allowed it. */
  readonly historyDue?: boolean;
  /** What was asked for in this browser and how it stands, in words; the latest first. */
  readonly requests?: readonly { readonly id: string; readonly title: string; readonly message: string }[];
  /** What the company says here; `words` are its own. `tool`: its name. */
  readonly messages?: readonly { readonly id: string; readonly tool: string; readonly words: string }[];
  /** "unavailable": the browser gives this profile no disk, so that nothing can be recorded. */
  readonly storage: "ok" | "unavailable";
  /** What the person has not let the browser send, where something else is sent. */
  readonly notShared?: "technical";
  /** "off": no server is configured, or this is not a managed install; nothing is sent. */
  readonly sync:
    | { readonly state: "off"; readonly why: "no-server" | "not-managed" | "no-token" | "not-consented" }
    | {
        readonly state: "enrolling" | "enrolled" | "revoked";
        readonly serverUrl: string;
        readonly lastAckAt: number | null;
        /** "unreachable", "busy", "nonsense", "answered-<HTTP status>", "revoked", "clock", "token" or "renumbered". */
        readonly lastError: string | null;
      };
  readonly outbox: {
    readonly pending: number;
    readonly quarantined: number;
    readonly dropped: number;
    /** Recorded where nobody manages the browser: kept on this device, never sent. */
    readonly local: number;
  };
}

/** What our own page says in place of a blocked tool. */
export interface BlockedTool {
  readonly name: string;
  /** False once policy lets it open. */
  readonly blocked: boolean;
  /** Where the tool is, for when it is not blocked any more. */
  readonly home: string;
  /** Where people are guided to instead. */
  readonly approved: Policy["approved"];
  readonly supportUrl: string | null;
  /** "asked": a request from this browser is on its way or has arrived. "nowhere": there is no server that it could go to. */
  readonly access: "askable" | "asked" | "nowhere";
}

/** One thing that was recorded, as the very text that was or will be sent. */
export interface RecordRow {
  readonly key: string;
  readonly what: "activity" | "heartbeat" | "enrolment";
  /**
   * JSON. Of an activity its event as it stands in a batch's body, `{"seq":…,"activity":…}`; the activity alone while it has no number.
   * Of a heartbeat the body. Of an enrolment the body with the company's token emptied.
   */
  readonly text: string;
  /** When it happened, milliseconds since 1970; so are all times here. */
  readonly at: number;
  /**
   * waiting: to be sent. tried: handed to the network, no answer came; an activity is sent again. sent: the server has it. refused: the
   * server did not take it, or what the page brought could not be read; see `why`. given-up: never arrived as far as is known, for lack of room or for age. local: stays on this
   * device. held-back: a report that something was wrong, which goes out at `fateAt`.
   */
  readonly fate: "waiting" | "tried" | "sent" | "refused" | "given-up" | "local" | "held-back";
  readonly fateAt: number;
  readonly why: string | null;
}

export interface Records {
  /** The latest first. */
  readonly rows: readonly RecordRow[];
  /** Most that is kept of what has left, and for how long. */
  readonly kept: { readonly rows: number; readonly days: number };
  /** What the person wrote as a reason and nobody else has, by the activity's id. */
  readonly words?: Readonly<Record<string, string>>;
  /** How many values the person has said are not sensitive, and for how many days each. */
  readonly notSensitive?: { readonly count: number; readonly days: number };
  /** By id, of every tool of catalogue and policy. */
  readonly tools: Readonly<Record<string, string>>;
}

/** What goes along to the approved tool. Files stay behind; only how many there were is said. */
export interface HandOver {
  readonly text: string;
  readonly html: string;
  readonly files: number;
}

export interface Protocol extends DiscoveryMessages, SelfTestMessages {
  /**
   * Answered only after the activity is on disk. Sending the same revision again changes nothing. The worker reads it itself: what does not
   * fit the schema is kept as refused, so that no page sends it for ever.
   */
  "record-activity": { from: "page"; request: { activity: unknown }; reply: { stored: true } };
  "get-policy": { from: "page"; request: Record<never, never>; reply: GatePolicy };
  /** What the gate of one frame found out about itself; sent when it changes. */
  "report-coverage": { from: "page"; request: { coverage: Coverage }; reply: { noted: true } };
  /** Puts the gate into the frame that asks, if one of the pages around it belongs to an AI tool: their hosts, the nearest first. */
  "place-gate": { from: "page"; request: { around: string[] }; reply: { placed: boolean } };
  /** The key of this browser session's prints; null in a build that does not look at requests. */
  "get-print-key": { from: "page"; request: Record<never, never>; reply: { key: readonly [number, number] | null } };
  /** What the placeholders of a conversation stand for, for the page that this tab shows next. In the worker's memory only. */
  "keep-book": { from: "page"; request: { conversation: string; book: PlaceholderBook }; reply: { kept: boolean } };
  "read-book": { from: "page"; request: { conversation: string }; reply: { book: PlaceholderBook | null } };
  /** Prints of all that the frame withholds now, in place of those that it sent before. */
  withhold: {
    from: "page";
    request: { prints: { length: number; first: number; second: number }[] };
    reply: { noted: true };
  };
  /**
   * After a person's choice: opens the approved tool in a new tab, and keeps the text in memory for that tab's page. Rejects, with nothing
   * opened, where policy has no such way.
   */
  "hand-over": { from: "page"; request: HandOver & { readonly tool: string }; reply: { opened: true } };
  /**
   * "lost": this tab was opened for a text that is not there any more. "files": for nothing but files, which stay behind. `left` in
   * milliseconds.
   */
  "look-for-hand-over": {
    from: "page";
    request: Record<never, never>;
    reply: { state: "none" | "lost" } | { state: "files"; files: number } | { state: "waiting"; left: number };
  };
  /** Once, for the page of the tool that the tab was opened for; it also ends what `look-for-hand-over` says. */
  "take-hand-over": { from: "page"; request: Record<never, never>; reply: { handOver: HandOver | null } };
  /** "new" only after the request is on disk; "before": one like it still waits for its answer. */
  "ask-approval": {
    from: "page";
    request: { tool: string; purpose: Purpose; expects: Category[] };
    reply: { asked: "new" | "before" };
  };
  "get-guidance": { from: "page"; request: Record<never, never>; reply: Guidance };
  /** A person was asked; `explained` is the kind of data of which it was said why it stays out. */
  "note-asked": { from: "page"; request: { explained: Family | null }; reply: Guidance };
  /** After a click in the card: opens one of our own pages in a tab. */
  "open-page": { from: "page"; request: { page: GuidancePage }; reply: { opened: true } };
  "get-acceptance": { from: "ui"; request: Record<never, never>; reply: Acceptance };
  /** Answered only after it is on disk. Rejects where policy asks for another version by now. */
  "accept-rules": { from: "ui"; request: { version: string }; reply: { accepted: true } };
  /** What somebody has said is not sensitive, as prints under this device's key. */
  "read-not-sensitive": {
    from: "page";
    request: Record<never, never>;
    reply: { key: readonly [number, number]; entries: readonly (DoubtedValue & { readonly tool: string })[] };
  };
  /** Answered only after it is on disk. */
  "mark-not-sensitive": { from: "page"; request: { tool: string; values: DoubtedValue[] }; reply: { marked: true } };
  /** Words of a reason that stay on this device. */
  "keep-words": { from: "page"; request: { activity: string; text: string }; reply: { kept: true } };
  "clear-not-sensitive": { from: "ui"; request: Record<never, never>; reply: { cleared: number } };
  /** Null for a tool that nobody knows. */
  "describe-blocked": { from: "ui"; request: { tool: string }; reply: BlockedTool | null };
  /** Answered only after the request is on disk. Asking again changes nothing. */
  "ask-access": { from: "ui"; request: { tool: string }; reply: { asked: true } };
  "list-records": { from: "ui"; request: Record<never, never>; reply: Records };
  /** Forgets what has ended, never what still waits. */
  "forget-records": { from: "ui"; request: Record<never, never>; reply: { forgotten: number } };
  /** "This was wrong" about an activity. Rejects where nobody could take the correction any more. */
  "dispute-activity": { from: "ui"; request: { id: string; dispute: Dispute }; reply: { sendAt: number } };
  /** False if the report has gone out. */
  "undo-dispute": { from: "ui"; request: { id: string }; reply: { undone: boolean } };
  "describe-policy": { from: "ui"; request: Record<never, never>; reply: PolicyInWords };
  "get-status": { from: "ui"; request: Record<never, never>; reply: ExtensionStatus };
  "get-words": { from: "ui"; request: Record<never, never>; reply: Words };
}

export type MessageName = keyof Protocol;
export type Sender = Protocol[MessageName]["from"];

/** Worker to every gate, no answer: what `get-policy` would say now. */
export interface PolicyChanged {
  readonly name: "policy-changed";
  readonly request: GatePolicy;
}

/** The popup to every gate of a tab, no answer: the person wants the hidden values forgotten, now. */
export interface ForgetValues {
  readonly name: "forget-values";
}

/** Asked by the popup of the top frame of a tab, with `{ name }`; no answer where no gate is. */
export interface PageAnswers {
  /** Null where the page is no AI tool at this moment. */
  readonly "get-coverage": Coverage | null;
  readonly "run-drill": DrillResult;
  readonly "describe-page": PageInWords | null;
  /** How many hidden values this page keeps for showing them again, and for how long each is kept. Null where policy wants none kept. */
  readonly "get-kept-values": { readonly count: number; readonly minutes: number } | null;
}
