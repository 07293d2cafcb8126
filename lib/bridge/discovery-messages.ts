/**
 * Messages of what is found beside the gate's own work: unknown tools, consents, things that are made, accounts, protected places. Part of
 * `protocol.ts`.
 */
import type { Consent, ConsentStep } from "../schema/consent.ts";
import type { DiscoveryWay } from "../schema/discovery.ts";
import type { Purpose } from "../schema/purpose.ts";
import type { CircumstancesHere, KnownAccount, SourcesHere } from "./circumstances.ts";
import type { ConsentHere } from "./consent-here.ts";

/** An AI tool that was found here, for its own page. */
export interface FoundHere {
  readonly host: string;
  readonly by: DiscoveryWay;
  /** Name of the tool that a look-alike is written like. */
  readonly like: string | null;
  readonly askPurpose: boolean;
}

export interface DiscoveryMessages {
  /** The consent page that a tab shows, or null on a page of the same provider that comes after it. Recorded before it is answered. */
  "see-consent": { from: "page"; request: { consent: Consent | null; provider: string }; reply: ConsentHere };
  /** What the person did there. */
  "step-consent": { from: "page"; request: { step: ConsentStep }; reply: { noted: true } };
  /** Somebody uses the AI part of the product that this page belongs to. Recorded as a visit. */
  "used-embedded": { from: "page"; request: { tool: string; host: string }; reply: { noted: true } };
  /** This page's host may be written like a known tool's: if it is, it gets a gate that warns. */
  "check-host": { from: "page"; request: Record<never, never>; reply: { copied: boolean } };
  /** This frame may be an unknown AI tool's: puts what looks for signs into it. */
  "look-closer": { from: "page"; request: Record<never, never>; reply: { looks: boolean } };
  /** The frame's page is recognised as one: by these signs, with this sum. Answered only after it is on disk. */
  "found-tool": { from: "page"; request: { signs: string[]; score: number }; reply: { noted: boolean } };
  /** Of a gate: whether the tool it stands in was found here, and how; null for one of catalogue or policy. */
  "get-found": { from: "page"; request: Record<never, never>; reply: { found: FoundHere | null } };
  /** What the person wants the tool of this frame for; null if he would rather not say. */
  "say-purpose": { from: "page"; request: { purpose: Purpose | null }; reply: { noted: true } };
  /** Something was made on this page: the rule by which it was seen. */
  "note-creation": { from: "page"; request: { rule: string }; reply: { noted: true } };
  /** Agents that this page has shown, by name. */
  "note-agents": { from: "page"; request: { names: string[] }; reply: { noted: true } };
  /** By what this page's account is known, and what this tab knew of it. */
  "get-account-rules": { from: "page"; request: Record<never, never>; reply: CircumstancesHere };
  "note-account": { from: "page"; request: { account: KnownAccount }; reply: { noted: true } };
  /** `version`: of what the page knows, "" for nothing. */
  "get-sources": { from: "page"; request: { version: string }; reply: { sources: SourcesHere | null; same: boolean } };
  /** Null for a page that is no protected place. */
  "get-source-key": { from: "page"; request: Record<never, never>; reply: { key: SourcesHere["key"] | null } };
  /** Prints of what can be read on a protected place, or was copied there. */
  "keep-source": { from: "page"; request: { prints: number[] }; reply: { kept: number } };
}
