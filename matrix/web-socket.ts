/** The server's half of a WebSocket, as far as a log needs it: shakes hands, reads text frames, answers nothing but the hand. */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

const magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** Calls `onMessage` for every text or binary message; fragments are joined. */
export function acceptWebSocket(request: IncomingMessage, socket: Duplex, onMessage: (message: Buffer) => void): void {
  const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${magic}`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let waiting = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let frame = readFrame(waiting); frame; frame = readFrame(waiting)) {
      waiting = waiting.subarray(frame.length);
      if (frame.code === 8) return socket.end();
      if (frame.code > 2) continue;
      message = Buffer.concat([message, frame.content]);
      if (!frame.last) continue;
      onMessage(message);
      message = Buffer.alloc(0);
    }
  });
}

interface Frame {
  readonly code: number;
  readonly last: boolean;
  readonly content: Buffer;
  /** Of the whole frame, in bytes. */
  readonly length: number;
}

/** The first frame in `bytes` (RFC 6455, 5.2), masked as a browser's must be; null until it is there whole. */
function readFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 6) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const sizeLength = short === 127 ? 8 : short === 126 ? 2 : 0;
  const head = 2 + sizeLength;
  if (bytes.length < head + 4) return null;
  const size = sizeLength === 8 ? Number(bytes.readBigUInt64BE(2)) : sizeLength === 2 ? bytes.readUInt16BE(2) : short;
  const length = head + 4 + size;
  if (bytes.length < length) return null;
  const mask = bytes.subarray(head, head + 4);
  const content = Buffer.from(bytes.subarray(head + 4, length).map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
  const first = bytes.readUInt8(0);
  return { code: first & 0x0f, last: (first & 0x80) !== 0, content, length };
}
