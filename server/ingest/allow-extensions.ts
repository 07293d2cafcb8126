/** CORS for the one kind of page that may call the ingest API: a browser extension. No cookies, ever. */
import type { FastifyInstance } from "fastify";
import { proofHeader } from "../../lib/schema/wire.ts";

const extensionOrigin = /^(chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36})$/;

/** Adds the headers to every answer below this scope, refusals included, and answers preflights. */
export function allowExtensions(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("vary", "Origin").header("cache-control", "no-store");
    const { origin } = request.headers;
    if (!origin || !extensionOrigin.test(origin)) return;
    // Date: a device whose clock is wrong learns the right time from it.
    reply.header("access-control-allow-origin", origin).header("access-control-expose-headers", "etag, retry-after, date");
  });
  app.options("/v1/*", (_request, reply) => {
    reply
      .header("access-control-allow-methods", "GET, POST")
      .header("access-control-allow-headers", `${proofHeader}, content-type, content-encoding, if-none-match`)
      .header("access-control-max-age", "7200")
      .code(204)
      .send();
  });
}
