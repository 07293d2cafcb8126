export interface Field {
  readonly number: number;
  readonly bytes: Buffer;
}

/** Fields of a message in Protocol Buffers that hold bytes; those that hold numbers are passed over. Throws where it is none. */
export function readFields(message: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let factor = 1; factor < 2 ** 35; factor *= 128) {
      const byte = message[at++];
      if (byte === undefined) break;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new Error("expected a number");
  };
  while (at < message.length) {
    const tag = readNumber();
    const kind = tag % 8;
    const number = Math.floor(tag / 8);
    if (kind === 0) readNumber();
    else if (kind === 2) {
      const length = readNumber();
      if (at + length > message.length) throw new Error("expected more bytes");
      fields.push({ number, bytes: message.subarray(at, at + length) });
      at += length;
    } else throw new Error("expected numbers and bytes");
  }
  return fields;
}
