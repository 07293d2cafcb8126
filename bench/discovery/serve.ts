/** The internet of this benchmark: every host on one loopback port, with backends that answer as such backends do. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";
import type { FrontEnd } from "./front-ends.ts";

const words =
  "Here is a first version that you can work with: it says what was agreed, who does it, and until when it has to be done.";
/** Between two pieces of an answer, milliseconds. */
const pause = 55;

const agents = JSON.stringify({
  version: "1.74.0",
  agents: { default: { name: "default", className: "BasicAgent", description: "" } },
});

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** `pages`: HTML by path. `folder`: what `/fe/` serves. */
export async function serve(pages: ReadonlyMap<string, string>, folder: string): Promise<Served> {
  const pems = await generate([{ name: "commonName", value: "waymark bench" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
  });
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "https://host.invalid");
    const page = pages.get(pathname);
    if (page !== undefined) response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    else if (pathname.startsWith("/fe/")) await sendFile(pathname.slice(4), response);
    else if (pathname === "/log/stream")
      response.writeHead(200, { "content-type": "text/event-stream" }).write("data: started\n\n");
    else if (pathname === "/api/runtime/info") response.writeHead(200, { "content-type": "application/json" }).end(agents);
    else if (request.method !== "POST") response.writeHead(404).end();
    else if (pathname === "/api/messages") response.writeHead(200, { "content-type": "application/json" }).end("{}");
    else if (pathname.startsWith("/api/runtime")) await runAgent(response);
    else await stream(pathname, response);
  }

  async function sendFile(name: string, response: ServerResponse): Promise<void> {
    const type = name.endsWith(".css") ? "text/css" : "text/javascript";
    response.writeHead(200, { "content-type": type }).end(await readFile(join(folder, name.replaceAll("..", ""))));
  }

  /** Half of the backends send events, half a plain body in pieces. */
  async function stream(pathname: string, response: ServerResponse): Promise<void> {
    const events = pathname.length % 2 === 0;
    response.writeHead(200, { "content-type": events ? "text/event-stream" : "text/plain; charset=utf-8" });
    for (const word of words.split(/(?<= )/)) {
      response.write(events ? `data: ${word}\n\n` : word);
      await new Promise((next) => setTimeout(next, pause));
    }
    response.end();
  }

  /** The events that a front end of the agent protocol waits for. */
  async function runAgent(response: ServerResponse): Promise<void> {
    response.writeHead(200, { "content-type": "text/event-stream" });
    const send = (type: string, more: object = {}) =>
      response.write(
        `data: ${JSON.stringify({ type, threadId: "t", runId: "r", messageId: "m", role: "assistant", ...more })}\n\n`,
      );
    send("RUN_STARTED");
    send("TEXT_MESSAGE_START");
    for (const delta of words.split(/(?<= )/)) {
      send("TEXT_MESSAGE_CONTENT", { delta });
      await new Promise((next) => setTimeout(next, pause));
    }
    send("TEXT_MESSAGE_END");
    send("RUN_FINISHED");
    response.end();
  }

  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export function frontEndPage({ script, title }: FrontEnd): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>html,body{height:100%;margin:0;font:16px sans-serif}#root{min-height:100%}</style></head><body><div id="root"></div>
<script type="module" src="/fe/${script}.js"></script></body></html>`;
}
