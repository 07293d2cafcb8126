/** Answers messages in the worker: sender checked, request parsed, everything else dropped and counted. */
import { z } from "zod";
import { useVersion } from "../schema/acceptable-use.ts";
import { disputes } from "../schema/action.ts";
import { activity } from "../schema/activity.ts";
import { expectedData } from "../schema/approval.ts";
import { consentSteps } from "../schema/consent.ts";
import { discovery } from "../schema/discovery.ts";
import { families } from "../schema/finding.ts";
import { placeholderBook } from "../schema/placeholder-book.ts";
import { purposes } from "../schema/purpose.ts";
import { toolId } from "../schema/tool.ts";
import { coverage } from "../schema/wire.ts";
import { accountNoted } from "./account-noted.ts";
import { consentSeen } from "./consent-seen.ts";
import { guidancePages } from "./guidance.ts";
import type { MessageName, Protocol, Sender } from "./protocol.ts";
import type { Answer } from "./send.ts";

/** What the browser says about who sent a message; nothing of it comes from the message itself. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly windowId?: number | undefined;
        readonly index?: number;
      }
    | undefined;
}

/** The part of `browser.runtime` that is needed. */
export interface ServingRuntime {
  readonly id: string;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: MessageSender, respond: (answer: unknown) => void) => true): void;
  };
}

/** Messages whose answer depends on the frame that asks. */
type FromFrame =
  | "note-creation"
  | "get-account-rules"
  | "note-account"
  | "get-source-key"
  | "keep-source"
  | "check-host"
  | "look-closer"
  | "found-tool"
  | "get-found"
  | "say-purpose"
  | "see-consent"
  | "step-consent"
  | "place-gate"
  | "keep-book"
  | "read-book"
  | "withhold"
  | "hand-over"
  | "look-for-hand-over"
  | "take-hand-over";

/** One handler for every message: a missing one does not compile. */
export type Handlers = {
  readonly [N in MessageName]: (
    request: Protocol[N]["request"],
    ...sender: N extends FromFrame ? [MessageSender] : []
  ) => Promise<Protocol[N]["reply"]>;
};

export interface Senders {
  /** True for a content script of this extension in a tab. */
  isPage(sender: MessageSender): boolean;
  /** True for one of this extension's own pages. */
  isUi(sender: MessageSender): boolean;
}

/** UTF-16 code units: what a page checks at most, with its markup. */
const mostHandedOver = 4 * 1024 * 1024;

/** Tool and address within it. */
const conversationId = z.string().max(1_100);

const doubtedValue = z.strictObject({
  ...{ detector: z.string().max(64), length: z.int().min(1), first: z.int(), second: z.int() },
});

const requests: { readonly [N in MessageName]: z.ZodType<Protocol[N]["request"]> } = {
  "record-activity": z.strictObject({ activity: z.unknown() }),
  "get-policy": z.strictObject({}),
  "report-coverage": z.strictObject({ coverage }),
  "place-gate": z.strictObject({ around: z.array(z.string().max(253)).max(50) }),
  "get-print-key": z.strictObject({}),
  withhold: z.strictObject({
    prints: z.array(z.strictObject({ length: z.int().min(1), first: z.int(), second: z.int() })).max(5_000),
  }),
  "keep-book": z.strictObject({ conversation: conversationId, book: placeholderBook }),
  "read-book": z.strictObject({ conversation: conversationId }),
  "hand-over": z.strictObject({
    ...{ tool: toolId, text: z.string().max(mostHandedOver), html: z.string().max(mostHandedOver) },
    files: z.int().min(0).max(100_000),
  }),
  "look-for-hand-over": z.strictObject({}),
  "ask-approval": z.strictObject({ tool: toolId, purpose: z.enum(purposes), expects: expectedData }),
  "take-hand-over": z.strictObject({}),
  "get-guidance": z.strictObject({}),
  "note-asked": z.strictObject({ explained: z.enum(families).nullable() }),
  "open-page": z.strictObject({ page: z.enum(guidancePages) }),
  "see-consent": consentSeen,
  "step-consent": z.strictObject({ step: z.enum(consentSteps) }),
  "used-embedded": z.strictObject({ tool: toolId, host: activity.shape.host }),
  "check-host": z.strictObject({}),
  "look-closer": z.strictObject({}),
  "found-tool": z.strictObject({ signs: discovery.shape.signs, score: discovery.shape.score }),
  "get-found": z.strictObject({}),
  "say-purpose": z.strictObject({ purpose: z.enum(purposes).nullable() }),
  "note-creation": z.strictObject({ rule: z.string().max(60) }),
  "note-agents": z.strictObject({
    names: z
      .array(z.string().regex(/^[!-~ ]{1,80}$/))
      .min(1)
      .max(20),
  }),
  "get-account-rules": z.strictObject({}),
  "note-account": z.strictObject({ account: accountNoted }),
  "get-sources": z.strictObject({ version: z.string().max(10_000) }),
  "get-source-key": z.strictObject({}),
  "keep-source": z.strictObject({ prints: z.array(z.int32()).min(1).max(20_000) }),
  "get-acceptance": z.strictObject({}),
  "accept-rules": z.strictObject({ version: useVersion }),
  "read-not-sensitive": z.strictObject({}),
  "mark-not-sensitive": z.strictObject({ tool: toolId, values: z.array(doubtedValue).min(1).max(100) }),
  "keep-words": z.strictObject({ activity: z.uuid({ version: "v7" }), text: z.string().min(1).max(280) }),
  "clear-not-sensitive": z.strictObject({}),
  "describe-blocked": z.strictObject({ tool: toolId }),
  "ask-access": z.strictObject({ tool: toolId }),
  "list-records": z.strictObject({}),
  "forget-records": z.strictObject({}),
  "dispute-activity": z.strictObject({ id: z.uuid({ version: "v7" }), dispute: z.enum(disputes) }),
  "undo-dispute": z.strictObject({ id: z.uuid({ version: "v7" }) }),
  "describe-policy": z.strictObject({}),
  "get-status": z.strictObject({}),
  "self-test": z.strictObject({}),
  "note-drill": z.strictObject({ passed: z.boolean() }),
  "get-words": z.strictObject({}),
};

const allowedSender: { readonly [N in MessageName]: Protocol[N]["from"] } = {
  "record-activity": "page",
  "get-policy": "page",
  "report-coverage": "page",
  "place-gate": "page",
  "get-print-key": "page",
  withhold: "page",
  "keep-book": "page",
  "read-book": "page",
  "hand-over": "page",
  "look-for-hand-over": "page",
  "ask-approval": "page",
  "take-hand-over": "page",
  "get-guidance": "page",
  "note-asked": "page",
  "open-page": "page",
  "see-consent": "page",
  "step-consent": "page",
  "used-embedded": "page",
  "check-host": "page",
  "look-closer": "page",
  "found-tool": "page",
  "get-found": "page",
  "say-purpose": "page",
  "note-creation": "page",
  "note-agents": "page",
  "get-account-rules": "page",
  "note-account": "page",
  "get-sources": "page",
  "get-source-key": "page",
  "keep-source": "page",
  "get-acceptance": "ui",
  "accept-rules": "ui",
  "read-not-sensitive": "page",
  "mark-not-sensitive": "page",
  "keep-words": "page",
  "clear-not-sensitive": "ui",
  "describe-blocked": "ui",
  "ask-access": "ui",
  "list-records": "ui",
  "forget-records": "ui",
  "dispute-activity": "ui",
  "undo-dispute": "ui",
  "describe-policy": "ui",
  "get-status": "ui",
  "self-test": "ui",
  "note-drill": "ui",
  "get-words": "ui",
};

const envelope = z.strictObject({ name: z.enum(Object.keys(requests) as [MessageName, ...MessageName[]]), request: z.unknown() });

/**
 * Starts answering. Call it in the worker's first turn: a listener that is added later misses the message that woke the worker.
 * Returns a count of what was dropped, by reason, since this worker started.
 */
export function serve(runtime: ServingRuntime, handlers: Handlers, senders: Senders): { dropped(): number } {
  let dropped = 0;

  async function answer(message: unknown, sender: MessageSender): Promise<Answer<MessageName>> {
    const envelopeParsed = envelope.safeParse(message);
    if (!envelopeParsed.success) return drop("the message has no known name");
    const { name, request } = envelopeParsed.data;
    const from: Sender = allowedSender[name];
    const allowed = sender.id === runtime.id && (from === "page" ? senders.isPage(sender) : senders.isUi(sender));
    if (!allowed) return drop(`"${name}" is not for this sender`);
    const requestParsed = requests[name].safeParse(request);
    if (!requestParsed.success)
      return drop(`"${name}" has a wrong field: ${requestParsed.error.issues[0]?.path.join(".") ?? ""}`);
    try {
      return { ok: true, reply: await call(name, requestParsed.data, sender) };
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.message : "failed" };
    }
  }

  function call<N extends MessageName>(name: N, request: Protocol[N]["request"], sender: MessageSender) {
    return (handlers[name] as (request: Protocol[N]["request"], sender: MessageSender) => Promise<Protocol[N]["reply"]>)(
      request,
      sender,
    );
  }

  function drop(error: string): Answer<MessageName> {
    dropped++;
    return { ok: false, error };
  }

  runtime.onMessage.addListener((message, sender, respond) => {
    void answer(message, sender).then(respond);
    return true;
  });
  return { dropped: () => dropped };
}
