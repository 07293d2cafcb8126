/**
 * The only road between contexts: one table of messages. Who may send it, what it asks, what it answers.
 * A page's script can reach none of these; a content script only those marked "page".
 */
import type { Dispute } from "../schema/action.ts";
import type { Activity } from "../schema/activity.ts";
import type { Coverage, DrillResult } from "../schema/coverage.ts";
import type { ConfigError } from "../schema/managed-config.ts";
import type { Policy } from "../schema/policy.ts";

/** The policy as the gate needs it. */
export interface GatePolicy {
  readonly policy: Policy;
  readonly source: "built-in" | "server" | "managed";
  readonly configErrors: readonly ConfigError[];
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
  /** "unavailable": the browser gives this profile no disk, so that nothing can be recorded. */
  readonly storage: "ok" | "unavailable";
  /** "off": no server is configured, or this is not a managed install; nothing is sent. */
  readonly sync:
    | { readonly state: "off"; readonly why: "no-server" | "not-managed" | "no-token" }
    | {
        readonly state: "enrolling" | "enrolled" | "revoked";
        readonly serverUrl: string;
        readonly lastAckAt: number | null;
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
   * server did not take it, see `why`. given-up: never arrived as far as is known, for lack of room or for age. local: stays on this
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
  /** By id, of every tool of catalogue and policy. */
  readonly tools: Readonly<Record<string, string>>;
}

/** The policy as people read it: the lists of a company are named, what is in them is not. */
export interface PolicyInWords {
  readonly policy: Omit<Policy, "company">;
  readonly lists: readonly { readonly id: string; readonly one: string; readonly other: string }[];
  /** Since when it is in force on this device; null where that was not noted yet. */
  readonly since: number | null;
  /** Days for which what was recorded waits for the server before it is given up. */
  readonly waitsDays: number;
}

export interface Protocol {
  /** Answered only after the activity is on disk. Sending the same revision again changes nothing. */
  "record-activity": { from: "page"; request: { activity: Activity }; reply: { stored: true } };
  "get-policy": { from: "page"; request: Record<never, never>; reply: GatePolicy };
  /** What the gate of one frame found out about itself; sent when it changes. */
  "report-coverage": { from: "page"; request: { coverage: Coverage }; reply: { noted: true } };
  /** Puts the gate into the frame that asks, if one of the pages around it belongs to an AI tool: their hosts, the nearest first. */
  "place-gate": { from: "page"; request: { around: string[] }; reply: { placed: boolean } };
  /** The key of this browser session's prints; null in a build that does not look at requests. */
  "get-print-key": { from: "page"; request: Record<never, never>; reply: { key: readonly [number, number] | null } };
  /** Prints of all that the frame withholds now, in place of those that it sent before. */
  withhold: {
    from: "page";
    request: { prints: { length: number; first: number; second: number }[] };
    reply: { noted: true };
  };
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
}

export type MessageName = keyof Protocol;
export type Sender = Protocol[MessageName]["from"];

/** Worker to every gate, no answer: what `get-policy` would say now. */
export interface PolicyChanged {
  readonly name: "policy-changed";
  readonly request: GatePolicy;
}

/** Asked by the popup of the top frame of a tab, with `{ name }`; no answer where no gate is. */
export interface PageAnswers {
  /** Null where the page is no AI tool at this moment. */
  readonly "get-coverage": Coverage | null;
  readonly "run-drill": DrillResult;
}
