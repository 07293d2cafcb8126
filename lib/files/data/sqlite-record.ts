/** One row of a SQLite database as it is stored (its file format, 2.1): a head of types, then the values. */

/** Reads varints of up to nine bytes; what stands behind the end of the bytes is zero. */
export function varint(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, next: at + index + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), next: at + 9 };
}

const integerLengths = [0, 1, 2, 3, 4, 6, 8];

/** Values as people see them; "" for those that are none, and for bytes without a meaning of their own. */
export function recordValues(payload: Uint8Array, decoder: TextDecoder): string[] {
  const { value: headLength, next } = varint(payload, 0);
  const values: string[] = [];
  let body = headLength;
  for (let at = next; at < headLength && at < payload.length; ) {
    const type = varint(payload, at);
    at = type.next;
    const length = lengthOf(type.value);
    const bytes = payload.subarray(body, body + length);
    body += length;
    values.push(bytes.length < length ? "" : shownAs(type.value, bytes, decoder));
  }
  return values;
}

function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type === 7 ? 8 : (integerLengths[type] ?? 0);
}

function shownAs(type: number, bytes: Uint8Array, decoder: TextDecoder): string {
  if (type >= 13 && type % 2 === 1) return decoder.decode(bytes);
  if (type === 8 || type === 9) return String(type - 8);
  if (type === 7) return String(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0));
  if (type === 0 || type > 9) return "";
  let value = BigInt(bytes[0]! & 128 ? -1 : 0);
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return String(value);
}
