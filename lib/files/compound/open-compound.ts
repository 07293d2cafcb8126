/** The streams of a compound file, by Microsoft's MS-CFB 13: the form of Outlook's messages, of old Office documents and of locked new ones. */

import { join } from "../archives/open-zip.ts";
import type { Sink } from "../sink.ts";
import { Unreadable } from "../sink.ts";

export interface CompoundFile {
  /** By path: names of storages and of the stream, with "/" between them. Throws `Unreadable` when it is called. */
  readonly streams: ReadonlyMap<string, () => Uint8Array>;
}

/** Marks from here on are no numbers of sectors. */
const noSector = 0xfffffffa;
const deepest = 12;
const entryLength = 128;

/** Every chain ends in time: none has more sectors than the file. Throws `Unreadable`. */
export function openCompound(bytes: Uint8Array, sink: Sink): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) throw new Unreadable("broken");
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) throw new Unreadable("broken");
  const sectorLength = 1 << shift;
  const sectors = Math.floor(bytes.length / sectorLength);
  const sectorAt = (sector: number) => {
    const start = (sector + 1) * sectorLength;
    if (sector >= noSector || start >= bytes.length) throw new Unreadable("broken");
    return bytes.subarray(start, Math.min(bytes.length, start + sectorLength));
  };
  const table = tableOf(view, sectorAt, sectors);

  const directory = chain(view.getUint32(48, true), table, sectorAt, sectors);
  const root = entryAt(directory, 0);
  const mini = miniTable(view, table, sectorAt, sectors);
  const cutoff = view.getUint32(56, true);
  let miniStream: Uint8Array | undefined;

  function read({ start, size }: Entry): Uint8Array {
    sink.unpack(size);
    if (size === 0) return new Uint8Array();
    if (size >= cutoff) return cut(chain(start, table, sectorAt, Math.ceil(size / sectorLength)), size);
    miniStream ??= chain(root.start, table, sectorAt, sectors);
    const held = miniStream;
    return cut(
      chain(start, mini, (sector) => held.subarray(sector * 64, sector * 64 + 64), Math.ceil(size / 64)),
      size,
    );
  }

  const streams = new Map<string, () => Uint8Array>();
  const seen = new Set<number>();
  function walk(index: number, path: string, depth: number): void {
    // Siblings hang together as a tree, which a file may have grown to one side: so they are gone through without calling oneself.
    const waiting = [index];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (at >= noSector || seen.has(at)) continue;
      seen.add(at);
      sink.enter(1);
      const entry = entryAt(directory, at);
      waiting.push(entry.left, entry.right);
      if (entry.kind === 2) streams.set(path + entry.name, () => read(entry));
      if (entry.kind !== 1) continue;
      if (depth >= deepest) throw new Unreadable("too-large");
      walk(entry.child, `${path}${entry.name}/`, depth + 1);
    }
  }
  walk(root.child, "", 0);
  return { streams };
}

interface Entry {
  readonly name: string;
  /** 1 a storage, 2 a stream, 5 the root. */
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function entryAt(directory: Uint8Array, index: number): Entry {
  const start = index * entryLength;
  if (start + entryLength > directory.length) throw new Unreadable("broken");
  const view = new DataView(directory.buffer, directory.byteOffset + start, entryLength);
  const length = Math.max(0, Math.min(64, view.getUint16(64, true)) - 2);
  return {
    name: new TextDecoder("utf-16le").decode(directory.subarray(start, start + length)),
    kind: view.getUint8(66),
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

type SectorAt = (sector: number) => Uint8Array;

function tableOf(view: DataView, sectorAt: SectorAt, sectors: number): Uint32Array {
  const lists: number[] = [];
  for (let at = 76; at < 512; at += 4) lists.push(view.getUint32(at, true));
  let next = view.getUint32(68, true);
  for (let count = 0; next < noSector; count++) {
    if (count > sectors) throw new Unreadable("broken");
    const numbers = numbersIn(sectorAt(next));
    lists.push(...numbers.subarray(0, -1));
    next = numbers.at(-1) ?? noSector;
  }
  const used = lists.filter((sector) => sector < noSector);
  if (used.length > sectors) throw new Unreadable("broken");
  const parts = used.map(sectorAt);
  return numbersIn(join(parts, lengthOf(parts)));
}

function miniTable(view: DataView, table: Uint32Array, sectorAt: SectorAt, sectors: number): Uint32Array {
  const start = view.getUint32(60, true);
  return start >= noSector ? new Uint32Array() : numbersIn(chain(start, table, sectorAt, sectors));
}

/** At most `most` sectors; a chain that would go on is as long as what it belongs to. */
function chain(start: number, table: Uint32Array, sectorAt: SectorAt, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let sector = start; sector < noSector && parts.length < most; sector = table[sector] ?? noSector)
    parts.push(sectorAt(sector));
  return join(parts, lengthOf(parts));
}

function cut(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length < size) throw new Unreadable("broken");
  return bytes.subarray(0, size);
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

const lengthOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, part) => sum + part.length, 0);
