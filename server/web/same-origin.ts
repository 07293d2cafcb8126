/** Only the dashboard's own pages may use its API: against forged requests and against names that point here without being us. */
import type { FastifyInstance } from "fastify";
import { refuse } from "./refusal.ts";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * `returns`: addresses that another site may send a browser to. Refuses 403 in this scope: hosts other than `publicOrigin` (null: any loopback name), requests that a browser says come from
 * elsewhere, and changes that do not say where they come from.
 */
export function requireSameOrigin(app: FastifyInstance, publicOrigin: string | null, returns: readonly string[] = []): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const { host = "", origin, "sec-fetch-site": site, authorization, cookie } = request.headers;
    if (!isOwnHost(host, publicOrigin)) throw refuse(403, "wrong-host", "This server is not known under that name.");
    // A program with a token brings no cookie that somebody else's page could make use of.
    if (authorization !== undefined && cookie === undefined) return;
    // Where another site sends a browser back to: the route checks by itself that it was asked for.
    if (request.method === "GET" && returns.includes(request.routeOptions.url ?? "")) return;
    const ownOrigin = publicOrigin ?? `http://${host}`;
    const changes = request.method !== "GET" && request.method !== "HEAD";
    const elsewhere = site !== undefined && site !== "same-origin" && !(site === "none" && !changes);
    const foreign = origin !== undefined && origin !== ownOrigin;
    const silent = changes && site === undefined && origin === undefined;
    if (elsewhere || foreign || silent) throw refuse(403, "cross-site", "Only the dashboard itself may ask this.");
  });
}

function isOwnHost(host: string, publicOrigin: string | null): boolean {
  if (publicOrigin !== null) return host === new URL(publicOrigin).host;
  return loopback.has(host.replace(/:\d{1,5}$/, ""));
}
