/** Reads a request's body by hand: Fastify's parsers are off, so that nothing is parsed before it was authenticated. */
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ByteShare } from "./byte-budget.ts";
import { isRefusal, type RefusalError, refuse } from "./refusal.ts";

const inflate = promisify(gunzip);

/** Content type must be exactly this: tolerance in reading it is how validation gets bypassed. */
const onlyType = "application/json";

/** Throws 415 unless type and encoding are ones we read. Returns whether the body is gzipped. */
export function checkBodyHeaders(request: IncomingMessage): { gzipped: boolean } {
  const { "content-type": type, "content-encoding": encoding } = request.headers;
  if (type !== onlyType) throw unsupported("content-type");
  if (encoding !== undefined && encoding !== "gzip") throw unsupported("content-encoding");
  return { gzipped: encoding === "gzip" };
}

/** The bytes as sent, at most `limit`, counted in `share`. Throws 413 or 503 without reading on, 400 if the sender breaks off. */
export async function readWireBytes(request: IncomingMessage, limit: number, share: ByteShare): Promise<Buffer> {
  const announced = request.headers["content-length"];
  if (announced !== undefined && Number(announced) > limit) throw tooLarge(limit);
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > limit) throw tooLarge(limit);
      share.take(part.length);
      parts.push(part);
    }
  } catch (error) {
    throw isRefusal(error) ? error : refuse(400, "incomplete", "The body ended before it was complete.");
  }
  return Buffer.concat(parts, size);
}

/** Unpacks gzip to at most `limit` bytes, counted in `share`; never holds more. Throws 413, 503 or 400. */
export async function inflateBody(bytes: Buffer, limit: number, share: ByteShare): Promise<Buffer> {
  share.take(limit);
  try {
    return await inflate(bytes, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(limit);
    throw refuse(400, "malformed", "body: expected gzip.", { field: "body", expected: "gzip" });
  }
}

function tooLarge(limit: number): RefusalError {
  return refuse(413, "too-large", "The body is too large; send less at once.", {
    field: "body",
    expected: `at most ${limit} bytes`,
  });
}

/** 415 that says what is read here. */
export function unsupported(field: "content-type" | "content-encoding"): RefusalError {
  const expected = field === "content-type" ? onlyType : "gzip or none";
  return refuse(415, "unsupported", `${field}: expected ${expected}.`, { field, expected });
}
