/**
 * The only road between contexts: one table of messages. Who may send it, what it asks, what it answers.
 * A page's script can reach none of these; a content script only those marked "page".
 */
import type { Activity } from "../schema/activity.ts";
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

export interface Protocol {
  /** Answered only after the activity is on disk. Sending the same revision again changes nothing. */
  "record-activity": { from: "page"; request: { activity: Activity }; reply: { stored: true } };
  "get-policy": { from: "page"; request: Record<never, never>; reply: GatePolicy };
  "get-status": { from: "ui"; request: Record<never, never>; reply: ExtensionStatus };
}

export type MessageName = keyof Protocol;
export type Sender = Protocol[MessageName]["from"];

/** Worker to every gate, no answer: what `get-policy` would say now. */
export interface PolicyChanged {
  readonly name: "policy-changed";
  readonly request: GatePolicy;
}
