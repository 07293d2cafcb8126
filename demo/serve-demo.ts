import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { listenFrom } from "./listen-from.ts";

const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** As strict as a careful AI tool would be: what works here works under a page's own policy. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export interface DemoServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built demo page to this machine only, on `port` or the next one that is free. */
export async function serveDemo(folder: string, port: number): Promise<DemoServer> {
  const server: Server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const kind = kinds[extname(file)];
    try {
      if (kind === undefined || file.includes("..")) throw new Error("not served");
      const body = await readFile(join(folder, file));
      response.writeHead(200, { "content-type": kind, "content-security-policy": policy, "cache-control": "no-store" }).end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such page here.\n");
    }
  });
  const taken = await listenFrom(server, port);
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
