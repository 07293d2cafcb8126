/**
 * A ZIP archive in one exact form: uncompressed, no dates, parts in the order given. The same parts give the same bytes, so that a verifier
 * can put an archive together again and compare every byte of it.
 */
import { crc32 } from "node:zlib";

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const signs = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
/** 1 January 1980, the first day that the format has. */
const noDate = 0x21;
/** Names are UTF-8. */
const flags = 0x0800;

/** `parts` below 4 GiB in all. */
export function makeZip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const title = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(noDate, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const own = Buffer.alloc(14);
    own.writeUInt32LE(offset, 10);
    const local = Buffer.concat([sign(signs.local), common, title, bytes]);
    centrals.push(Buffer.concat([sign(signs.central), Buffer.from([20, 0]), common, own, title]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, sign(signs.end), end]);
}

/** The parts of an archive that `makeZip` made, without a look at anything but where each begins and ends; null if they cannot be told apart. */
export function readZip(file: Buffer): Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  while (at + 30 <= file.length && file.readUInt32LE(at) === signs.local) {
    const [size, length, extra] = [file.readUInt32LE(at + 18), file.readUInt16LE(at + 26), file.readUInt16LE(at + 28)];
    const begin = at + 30 + length + extra;
    if (begin + size > file.length) return null;
    parts.push({ name: file.toString("utf8", at + 30, at + 30 + length), bytes: file.subarray(begin, begin + size) });
    at = begin + size;
  }
  return parts.length > 0 && at + 4 <= file.length && file.readUInt32LE(at) === signs.central ? parts : null;
}

function sign(number: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(number);
  return four;
}
