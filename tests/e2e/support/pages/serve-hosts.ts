/**
 * Every host of the internet, on one loopback port: the browsers of these tests are told that all names live here.
 * GET /<editor> is that editor's page whatever the host, with `?strict` under a strict CSP with Trusted Types, with `?under=` under one of
 * the headers of `severe-pages.ts`, and GET /composer a bare
 * box, with `?sandbox` in a page that has no origin; POST /prompt stands for the tool's own backend.
 */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";
import { answerSocket } from "./answer-socket.ts";
import { buildPages } from "./build-pages.ts";
import { pageNames } from "./editor-names.ts";
import { composerPath, servedComposer, servedServiceWorker, serviceWorkerPath } from "./places.ts";
import { headersUnder } from "./severe-pages.ts";

interface ReceivedPrompt {
  readonly host: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface SeenRequest {
  readonly host: string;
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly body: string;
}

export interface HostServer {
  readonly port: number;
  /** What reached the backend of any tool, in order. */
  readonly received: ReceivedPrompt[];
  /** Every request of any kind, for the search for canaries. */
  readonly requests: SeenRequest[];
  close(): Promise<void>;
}

const hostile = readFileSync(new URL("../../pages/hostile.js", import.meta.url), "utf8");
const style = readFileSync(new URL("../../pages/page.css", import.meta.url), "utf8");

export interface ServedPages {
  /** Further pages: by path under every host ("/cb"), or under one ("claude.ai/chat/1"), which goes first. */
  readonly pages?: ReadonlyMap<string, string>;
}

/** Starts the server on 127.0.0.1 with a certificate made for this run. */
export async function serveHosts({ pages }: ServedPages = {}): Promise<HostServer> {
  const [folder, pems] = await Promise.all([
    buildPages(),
    generate([{ name: "commonName", value: "waymark e2e" }], { keyType: "ec", curve: "P-256", algorithm: "sha256" }),
  ]);
  const received: ReceivedPrompt[] = [];
  const requests: SeenRequest[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const path = request.url ?? "/";
    const body = await bodyOf(request);
    requests.push({ host, method: request.method ?? "", path, body });
    if (request.method === "POST" && path === "/prompt") {
      received.push({ host, text: (JSON.parse(body) as { text: string }).text, at: Date.now() });
      response.writeHead(204).end();
      return;
    }
    const { pathname, searchParams } = new URL(path, "https://host.invalid");
    const name = pathname.slice(1);
    const page = pages?.get(host + pathname) ?? pages?.get(pathname);
    if (page !== undefined) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    } else if (name === "page.css") {
      response.writeHead(200, { "content-type": "text/css" }).end(style);
    } else if (name.endsWith(".js") && !name.includes("/")) {
      const script = await readFile(join(folder, name));
      // A page without an origin gets its own scripts only so.
      response.writeHead(200, { "content-type": "text/javascript", "access-control-allow-origin": "*" }).end(script);
    } else if (name === "" || (pageNames as readonly string[]).includes(name)) {
      sendPage(response, name, searchParams.has("strict"), headersUnder(searchParams.get("under")));
    } else if (pathname === serviceWorkerPath) {
      response.writeHead(200, { "content-type": "text/javascript" }).end(servedServiceWorker);
    } else if (pathname === composerPath) {
      const sandbox = searchParams.has("sandbox") ? { "content-security-policy": "sandbox allow-scripts" } : {};
      const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...sandbox };
      response.writeHead(200, headers).end(servedComposer);
    } else {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not here.");
    }
  }

  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.on("upgrade", (request, socket) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const take = (body: string) => requests.push({ host, method: "SOCKET", path: request.url ?? "/", body });
    take("");
    answerSocket(request, socket, take);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The path "/" is an empty page: a place to stand for helpers that need a document of their own. */
function sendPage(response: ServerResponse, editor: string, strict: boolean, more: Record<string, string>): void {
  const nonce = randomBytes(16).toString("base64");
  const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...more };
  if (strict) {
    headers["content-security-policy"] =
      `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'`;
  }
  const script = editor === "" ? "" : `<script type="module" nonce="${nonce}" src="/${editor}.js"></script>`;
  response.writeHead(200, headers).end(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${editor || "empty"}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
<script nonce="${nonce}">${hostile}</script></head>
<body><main><div id="composer"></div><button id="send" type="button">Send</button></main>${script}</body>
</html>
`);
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => done(Buffer.concat(parts).toString("utf8")));
    request.on("error", fail);
  });
}
