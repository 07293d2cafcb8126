/** Rich text as Outlook packs it (MS-OXRTFCP 3.1): pieces of what came before are said again by where they stand. */
import { type Sink, Unreadable } from "../sink.ts";

const windowLength = 4_096;
/** What both sides know before the first byte. */
const known =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/** Throws `Unreadable`. */
export function unpackRtf(bytes: Uint8Array, sink: Sink): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16) throw new Unreadable("broken");
  const size = view.getUint32(4, true);
  const form = view.getUint32(8, true);
  if (form === 0x414c454d) return bytes.subarray(16, 16 + size);
  if (form !== 0x75465a4c) throw new Unreadable("broken");
  sink.unpack(size);
  const result = new Uint8Array(size);
  const window = new Uint8Array(windowLength);
  window.set(Uint8Array.from(known, (char) => char.charCodeAt(0)));
  let write = known.length;
  let length = 0;
  const put = (byte: number) => {
    if (length < size) result[length++] = byte;
    window[write] = byte;
    write = (write + 1) % windowLength;
  };
  for (let at = 16; at < bytes.length && length < size; ) {
    const flags = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && length < size; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = pair >> 4;
      if (from === write) return result.subarray(0, length);
      for (let step = 0; step < (pair & 15) + 2; step++) put(window[(from + step) % windowLength] ?? 0);
    }
  }
  return result.subarray(0, length);
}
