/** Stands between the extension and the server and keeps every byte that goes by, so that a test can read what really left. */
import { createServer, type IncomingMessage, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";

export interface WireRecorder {
  /** What the extension is told to call. */
  readonly url: string;
  /** "POST /v1/events #3 request" → its head and body, as sent. */
  readonly captured: ReadonlyMap<string, Buffer>;
  close(): Promise<void>;
}

/** Forwards to `target`, an http origin on loopback. */
export async function recordWire(target: string): Promise<WireRecorder> {
  const captured = new Map<string, Buffer>();
  let count = 0;
  const server = createServer(async (request, response) => {
    const name = `${request.method} ${request.url} #${++count}`;
    const body = await readAll(request);
    captured.set(`${name} request`, Buffer.concat([Buffer.from(JSON.stringify(request.headers)), body]));
    const onward = sendRequest(
      `${target}${request.url}`,
      { method: request.method, headers: request.headers },
      async (answer) => {
        const reply = await readAll(answer);
        captured.set(`${name} reply ${answer.statusCode}`, reply);
        response.writeHead(answer.statusCode ?? 502, answer.headers).end(reply);
      },
    );
    onward.on("error", () => response.writeHead(502).end());
    onward.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    captured,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
