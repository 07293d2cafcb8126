/** Syslog messages over TCP or TLS, each with its length in front (RFC 5425, RFC 6587). Bound to the same networks as HTTP. */
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Allowed } from "./allowed.ts";
import { reasonOf } from "./send-http.ts";

const timeout = 10_000;

/** Resolves when the other side's system has taken all bytes and the connection was closed in good order: syslog knows no receipt. */
export function sendLines(
  lines: readonly string[],
  { host, port, secure }: { readonly host: string; readonly port: number; readonly secure: boolean },
  allowed: Allowed,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const refusal = allowed.refuses(host, secure);
    if (refusal) return reject(new Error(refusal.replace("begin with https", "use TLS")));
    const options = { host, port, lookup: allowed.lookup(secure), timeout };
    const socket = secure ? connectTls({ ...options, servername: host }) : connect(options);
    const fail = (error: Error): void => {
      socket.destroy();
      reject(new Error(reasonOf(error)));
    };
    socket.on("timeout", () => fail(new Error("it took too long")));
    socket.on("error", fail);
    socket.on("close", (failed) => {
      if (!failed) resolve();
    });
    socket.once(secure ? "secureConnect" : "connect", () => {
      socket.end(lines.map((line) => `${Buffer.byteLength(line)} ${line}`).join(""));
    });
    // Nothing is expected back; what comes must not fill up.
    socket.resume();
  });
}
