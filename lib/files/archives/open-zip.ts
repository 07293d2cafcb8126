/** The members of a ZIP archive, by its central directory. Follows PKWARE's APPNOTE 6.3, of which Office, ODF and EPUB use stored and deflated. */
import { Inflate } from "fflate";
import { fileLimits } from "../file-limits.ts";
import { type Sink, Unreadable } from "../sink.ts";

export interface ZipEntry {
  readonly name: string;
  /** As the directory says; what comes out is counted all the same. */
  readonly size: number;
  /** Throws `Unreadable`. */
  read(): Uint8Array;
}

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const localSign = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

/** Throws `Unreadable` for what is no archive, is encrypted, or has more members than are read. Folders are left out. */
export function openZip(bytes: Uint8Array, sink: Sink): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // ZIP64: more than 65,534 members or four gigabytes, which is more than is read anyway.
  if (count === 0xffff || at === 0xffffffff) throw new Unreadable("too-large");
  sink.enter(count);
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySign) throw new Unreadable("broken");
    const nameLength = view.getUint16(at + 28, true);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const encrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    if (encrypted) throw new Unreadable("encrypted");
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    };
    if (!name.endsWith("/")) entries.set(name, { name, size: entry.size, read: () => readEntry(bytes, view, entry, sink) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) if (view.getUint32(at, true) === endSign) return at;
  throw new Unreadable("broken");
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
}

function readEntry(bytes: Uint8Array, view: DataView, { method, packed, size, local }: Entry, sink: Sink): Uint8Array {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSign) throw new Unreadable("broken");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) throw new Unreadable("broken");
  const data = bytes.subarray(start, start + packed);
  if (method === 0) {
    sink.unpack(data.length);
    return data;
  }
  if (method !== 8) throw new Unreadable("unknown-kind");
  return inflate(data, size, sink);
}

/** Deflated bytes, raw. `expected` is what somebody says comes out; more than that, or too much for what went in, is `Unreadable`. */
export function inflate(data: Uint8Array, expected: number, sink: Sink): Uint8Array {
  const most = Math.max(1_048_576, data.length * fileLimits.ratio);
  if (expected > most) throw new Unreadable("too-large");
  sink.unpack(expected);
  // In its full length from the beginning: pieces that are put together later take the memory twice.
  const whole = new Uint8Array(expected);
  let length = 0;
  const stream = new Inflate((part) => {
    if (length + part.length > expected) throw new Unreadable("broken");
    whole.set(part, length);
    length += part.length;
  });
  try {
    // In pieces: what is more than was said is noticed before it has filled the memory.
    for (let at = 0; at < data.length; at += 16_384) stream.push(data.subarray(at, at + 16_384), at + 16_384 >= data.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("broken");
  }
  return length === expected ? whole : whole.subarray(0, length);
}

export function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const utf8 = new TextDecoder();

function decodeName(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}
