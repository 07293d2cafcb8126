/** TAR by POSIX.1-2001 (ustar and pax), and what is packed with gzip (RFC 1952). */
import { Gunzip } from "fflate";
import { fileLimits } from "../file-limits.ts";
import type { ReadPart } from "../read-part.ts";
import { type Sink, Unreadable } from "../sink.ts";
import { join } from "./open-zip.ts";

const block = 512;

export async function readTar(bytes: Uint8Array, sink: Sink, readPart: ReadPart): Promise<void> {
  for (let at = 0; at + block <= bytes.length; ) {
    const header = bytes.subarray(at, at + block);
    const name = ascii(header.subarray(0, 100));
    if (name === "") return;
    const size = Number.parseInt(ascii(header.subarray(124, 136)), 8);
    if (!Number.isFinite(size) || at + block + size > bytes.length) throw new Unreadable("broken");
    const kind = String.fromCharCode(header[156] ?? 0);
    sink.enter(1);
    if (kind === "0" || kind === "\0") {
      const member = bytes.subarray(at + block, at + block + size);
      try {
        await readPart({ name, bytes: member }, sink.within({ kind: "entry", name }, true));
      } catch (error) {
        if (error instanceof Unreadable && error.reason === "too-large") throw error;
        sink.miss(error instanceof Unreadable ? error.reason : "broken");
      }
    }
    at += block + Math.ceil(size / block) * block;
  }
}

export async function readGzip(name: string, bytes: Uint8Array, sink: Sink, readPart: ReadPart): Promise<void> {
  const most = Math.max(1_048_576, bytes.length * fileLimits.ratio);
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Gunzip((part) => {
    length += part.length;
    if (length > most) throw new Unreadable("too-large");
    sink.unpack(part.length);
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length; at += 16_384) stream.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("broken");
  }
  const inner = name.replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "");
  await readPart({ name: inner, bytes: join(parts, length) }, sink.within({ kind: "entry", name: inner }, true));
}

function ascii(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return String.fromCharCode(...(end < 0 ? bytes : bytes.subarray(0, end))).trim();
}
