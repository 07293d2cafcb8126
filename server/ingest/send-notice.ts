/** GET /v1/notice: the ETag of the policy in force, and what changes with each message of the company's. Asked for by every browser, often, without a proof: it seldom reads from the disk. */
import type { FastifyReply } from "fastify";
import type { Deps } from "../deps.ts";
import { messagesTag } from "../incidents/messages.ts";

/** How often it is looked up whether another process has published, whoever asks. Milliseconds. What this one publishes counts at once. */
const every = 2_000;

export function createNotice(deps: Pick<Deps, "database" | "policies" | "now">): (reply: FastifyReply) => Promise<object> {
  const { policies, now } = deps;
  let looked: { readonly at: number; readonly messages: Promise<string> } | null = null;
  const look = async () => {
    await policies.current();
    return messagesTag(deps);
  };
  return async (reply) => {
    const at = now();
    if (!looked || at - looked.at >= every || at < looked.at) looked = { at, messages: look() };
    const messages = await looked.messages;
    reply.header("cache-control", "public, max-age=5");
    return { policy: policies.lastEtag(), messages };
  };
}
