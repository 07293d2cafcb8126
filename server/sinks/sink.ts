/** What a sink is: entries in, requests out, and a verdict over the answer. One file beside this one is one sink. */
import type { FindingCount } from "../../lib/schema/activity.ts";
import type { FindingFact, FindingLevel, FindingRule, FindingStatus } from "../../lib/schema/risk-finding.ts";
import type { SinkKind } from "../../lib/schema/sinks.ts";
import type { FindingEvent } from "../findings/tell-sinks.ts";
import type { HttpRequest, HttpResponse } from "./send-http.ts";

export type Entry = ActivityEntry | FindingEntry;

interface Numbered {
  readonly id: string;
  /** When it was written, milliseconds since 1970. */
  readonly at: number;
}

/** Names and counts of one activity, and pseudonyms in place of who and where. */
export interface ActivityEntry extends Numbered {
  readonly kind: "activity";
  readonly body: {
    readonly id: string;
    readonly revision: number;
    readonly occurredAt: number;
    readonly what: string;
    readonly tool: string;
    readonly toolName: string;
    readonly host: string;
    readonly action: string;
    readonly outcome: string;
    readonly rule: string | null;
    readonly policy: string;
    readonly findings: readonly FindingCount[];
    readonly size: string;
    readonly reason: string | null;
    readonly unscanned: string | null;
    readonly device: string;
    /** Null where nobody said who. */
    readonly person: string | null;
  };
}

export interface FindingEntry extends Numbered {
  readonly kind: "finding";
  readonly body: {
    readonly what: FindingEvent;
    readonly id: string;
    readonly rule: FindingRule;
    readonly title: string;
    readonly level: FindingLevel;
    readonly score: number;
    readonly status: FindingStatus;
    readonly asset: string | null;
    readonly assetName: string | null;
    readonly facts: readonly FindingFact[];
    readonly reason: string | null;
    readonly owner: string | null;
    readonly openedAt: number;
    readonly dueAt: number;
    readonly at: number;
  };
}

/** again: the same may work later. Otherwise it was refused for good. `says` names no secret and repeats no body. */
export type Verdict =
  | { readonly ok: true; readonly ticket?: { readonly key: string; readonly url: string | null } }
  | { readonly ok: false; readonly again: boolean; readonly says: string; readonly after?: number };

export interface SinkContext {
  /** By name of the field; secrets included, optional ones absent. */
  readonly fields: Readonly<Record<string, string>>;
  readonly now: number;
  readonly tenant: string;
  /** Where people reach the dashboard; null where that is not known. */
  readonly dashboard: string | null;
  readonly http: (request: HttpRequest) => Promise<HttpResponse>;
  readonly lines: (lines: readonly string[], to: { host: string; port: number; secure: boolean }) => Promise<void>;
  /** The issue that stands for a finding already. */
  readonly ticketOf: (finding: string) => Promise<{ readonly key: string } | null>;
}

export interface Sink {
  readonly kind: SinkKind;
  /** Entries that go at once; 1 where each is a message or an issue of its own. */
  readonly most: number;
  /** Sends. Throws for a connection that failed, which counts as "again". */
  readonly send: (entries: readonly Entry[], context: SinkContext) => Promise<Verdict>;
}

/** The usual reading of a status: 2xx done; 408, 425, 429 and 5xx later; a sign-in that failed waits for somebody to mend it. */
export function judge({ status, retryAfter }: HttpResponse): Verdict {
  if (status >= 200 && status < 300) return { ok: true };
  const again = status === 408 || status === 425 || status === 429 || status >= 500 || status === 401 || status === 403;
  return { ok: false, again, says: `answered ${status}`, ...(retryAfter === undefined ? {} : { after: retryAfter }) };
}
