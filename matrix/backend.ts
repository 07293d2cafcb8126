/**
 * Every host of the internet on one loopback port: pages of the matrix under `/mx/NAME`, their scripts under `/mx-script/`, and for
 * everything else the backend of an AI tool, which writes down what it gets and answers something that the UIs accept.
 */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";
import { answerOf } from "./answers.ts";
import { mountPage } from "./mount-page.ts";
import { type Received, readRequest } from "./received.ts";
import { acceptWebSocket } from "./web-socket.ts";

export interface Backend {
  readonly port: number;
  /** What any tool's backend got, in order. */
  readonly received: Received[];
  close(): Promise<void>;
}

/** Where browsers report to their makers. */
const browsersOwn =
  /(^|\.)(googleapis\.com|(accounts|clients\d*|www|safebrowsing|update)\.google\.com|gvt1\.com|mozilla\.(com|org|net))$/;

const kinds: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  woff2: "font/woff2",
  json: "application/json",
};

/** `scripts`: folder of the bundled mounts. Listens on 127.0.0.1. */
export async function startBackend(scripts: string): Promise<Backend> {
  const key = { keyType: "ec", curve: "P-256", algorithm: "sha256" } as const;
  const pems = await generate([{ name: "commonName", value: "waymark matrix" }], key);
  const received: Received[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const path = request.url ?? "/";
    const { pathname, searchParams } = new URL(path, "https://host.invalid");
    if (method === "OPTIONS") {
      response.writeHead(204, { "access-control-allow-origin": "*", "access-control-allow-headers": "*" }).end();
    } else if (method === "GET" && (pathname === "/" || pathname.startsWith("/mx/"))) {
      const html = mountPage(pathname.slice("/mx/".length), searchParams.get("inner"));
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(html);
    } else if (method === "GET" && pathname.startsWith("/mx-script/")) {
      await sendScript(response, join(scripts, pathname.slice("/mx-script/".length)));
    } else {
      const body = await bodyOf(request);
      const host = hostOf(request);
      if (!browsersOwn.test(host)) received.push(readRequest(host, method, path, request.headers["content-type"] ?? "", body));
      const { type, text } = answerOf(method, pathname);
      response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" }).end(text);
    }
  }

  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.on("upgrade", (request, socket) => {
    acceptWebSocket(request, socket, (message) =>
      received.push(readRequest(hostOf(request), "message", request.url ?? "/", "", message)),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? "").replace(/:\d+$/, "");
}

/** Scripts may be asked for by a frame of no origin: any may read them. */
async function sendScript(response: ServerResponse, file: string): Promise<void> {
  const content = await readFile(file).catch(() => null);
  const type = kinds[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  response.writeHead(content === null ? 404 : 200, {
    "content-type": type,
    "access-control-allow-origin": "*",
    "cache-control": "max-age=3600",
  });
  response.end(content ?? "");
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
