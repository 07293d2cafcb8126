/** Hands out the built dashboard: its files, and its one page for every address that is not an API's. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import serveStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refuse, sendRefusal } from "./refusal.ts";

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Waymark</title>
<h1>The dashboard is not built yet</h1><p>Run <code>npm run build</code>, then reload this page. The server itself is up.</p></html>
`;

export function dashboardFiles(app: FastifyInstance, directory: string): void {
  const isBuilt = (): boolean => existsSync(join(directory, "index.html"));
  app.register(serveStatic, {
    root: directory,
    // Built after the server has started, the files are there all the same.
    wildcard: true,
    index: false,
    serveDotFiles: false,
    // The names of built files hold a hash of their content; every other file is asked for again.
    setHeaders: (reply, path) => {
      const lasting = path.startsWith(join(directory, "assets"));
      reply.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });

  function sendPage(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
    if (!isBuilt()) return reply.code(503).type("text/html").send(notBuilt);
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  }

  app.get("/", sendPage);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "";
    const forPeople = request.method === "GET" && !/^\/(api|v1|assets)(\/|$)/.test(path);
    if (forPeople) return sendPage(request, reply);
    return sendRefusal(reply, refuse(404, "not-found", "There is nothing at this address."));
  });
}
