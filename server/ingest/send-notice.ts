/** GET /v1/notice: the ETag of the policy in force. Asked for by every browser, often, without a proof: it reads nothing from the disk. */
import type { FastifyReply } from "fastify";
import type { Deps } from "../deps.ts";

/** Looked up at most so often, whoever asks. Milliseconds. */
const every = 2_000;

export function createNotice({ policies, now }: Pick<Deps, "policies" | "now">): (reply: FastifyReply) => Promise<object> {
  let known: { readonly at: number; readonly etag: Promise<string> } | null = null;
  return async (reply) => {
    const at = now();
    if (!known || at - known.at >= every || at < known.at) known = { at, etag: policies.current().then(({ etag }) => etag) };
    reply.header("cache-control", "public, max-age=5");
    return { policy: await known.etag };
  };
}
