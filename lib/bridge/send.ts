/** Asks the worker. No zod and no polyfill: this file is part of the gate. */
import type { MessageName, Protocol } from "./protocol.ts";

/** The part of `browser.runtime` that is needed; both `chrome` and `browser` fit. */
export interface SendingRuntime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** What goes over: an answer or the reason why there is none. A thrown error does not survive every browser's messaging. */
export type Answer<N extends MessageName> =
  | { readonly ok: true; readonly reply: Protocol[N]["reply"] }
  | { readonly ok: false; readonly error: string };

/** Resolves with the worker's reply. Rejects where no worker answers (gone, updating) or where it refuses the message. */
export async function send<N extends MessageName>(
  runtime: SendingRuntime,
  name: N,
  request: Protocol[N]["request"],
): Promise<Protocol[N]["reply"]> {
  const answer = (await runtime.sendMessage({ name, request })) as Answer<N> | undefined;
  if (answer?.ok === true) return answer.reply;
  throw new Error(answer?.error ?? `nobody answered "${name}"`);
}
