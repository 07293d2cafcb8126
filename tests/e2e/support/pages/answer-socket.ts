/** The least of the WebSocket protocol (RFC 6455) that a test needs: it takes connections and hands on what comes in short frames. */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

const magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const binaryOrText = new Set([1, 2]);

export function answerSocket(request: IncomingMessage, socket: Duplex, take: (message: string) => void): void {
  const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${magic}`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let buffered = Buffer.alloc(0);
  socket.on("error", () => undefined);
  socket.on("data", (data: Buffer) => {
    buffered = Buffer.concat([buffered, data]);
    for (let frame = firstFrame(buffered); frame; frame = firstFrame(buffered)) {
      buffered = buffered.subarray(frame.length);
      if (binaryOrText.has(frame.kind)) take(frame.payload.toString("utf8"));
    }
  });
}

/** Null while it has not arrived whole. Frames of a client are masked; longer than 65,535 bytes none is. */
function firstFrame(data: Buffer): { kind: number; payload: Buffer; length: number } | null {
  if (data.length < 8) return null;
  const short = data[1]! & 0x7f;
  const head = short === 126 ? 4 : 2;
  const size = short === 126 ? data.readUInt16BE(2) : short;
  const length = head + 4 + size;
  if (data.length < length) return null;
  const mask = data.subarray(head, head + 4);
  const payload = Buffer.from(data.subarray(head + 4, length).map((byte, index) => byte ^ mask[index % 4]!));
  return { kind: data[0]! & 0x0f, payload, length };
}
