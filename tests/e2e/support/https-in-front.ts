/** What stands in front of a server in a company: its name, and https. The certificate is made for this run. */
import { type IncomingMessage, request } from "node:http";
import { createServer, request as secureRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export interface Front {
  readonly port: number;
  /** Addresses that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Hands every request on to `url`, with the name under which it came; those for other names than `own` to the internet on port `elsewhere`. */
export async function httpsInFront(url: string, own: string, elsewhere: number): Promise<Front> {
  const pems = await generate([{ name: "commonName", value: "waymark e2e" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
  });
  const asked: string[] = [];
  const server = createServer({ key: pems.private, cert: pems.cert }, (incoming, outgoing) => {
    const { method = "GET", url: path = "/" } = incoming;
    const headers = { ...incoming.headers, "x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.1" };
    const answered = (answer: IncomingMessage) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    };
    const ours = incoming.headers.host === own;
    if (ours) asked.push(path);
    const onward = ours
      ? request(new URL(path, url), { method, headers }, answered)
      : secureRequest({ host: "127.0.0.1", port: elsewhere, path, method, headers, rejectUnauthorized: false }, answered);
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
