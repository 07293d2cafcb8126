/** Reads a registry file strictly, as `reg import` would have to: throws at the first thing that is out of form. */
export interface RegValue {
  readonly key: string;
  readonly name: string;
  readonly data: string | number;
}

const root = "HKEY_LOCAL_MACHINE\\";

export function parseReg(bytes: Uint8Array): RegValue[] {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error("no byte order mark of UTF-16LE");
  if (bytes.length % 2 !== 0) throw new Error("half a character");
  const text = new TextDecoder("utf-16le", { fatal: true }).decode(bytes.subarray(2));
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error("a line that does not end with CR LF");
  const lines = text.split("\r\n");
  if (lines.shift() !== "Windows Registry Editor Version 5.00" || lines.shift() !== "") throw new Error("no head");
  if (lines.at(-1) !== "") throw new Error("the last line has no end");
  const values: RegValue[] = [];
  let key: string | null = null;
  for (const line of lines) {
    const head = /^\[(-?)([^[\]]+)\]$/.exec(line);
    if (line === "") key = null;
    else if (head) {
      if (key !== null) throw new Error(`no empty line before ${line}`);
      if (head[1] || !head[2]!.startsWith(root)) throw new Error(`${line}: not below ${root}`);
      key = head[2]!.slice(root.length);
    } else {
      if (key === null) throw new Error(`a value outside a key: ${line}`);
      const value = /^"((?:[^"\\]|\\[\\"])+)"=(?:"((?:[^"\\]|\\[\\"])*)"|dword:([0-9a-f]{8}))$/.exec(line);
      if (!value) throw new Error(`no value: ${line}`);
      const plain = (quoted: string) => quoted.replace(/\\([\\"])/g, "$1");
      const data = value[3] === undefined ? plain(value[2] ?? "") : Number.parseInt(value[3], 16);
      values.push({ key, name: plain(value[1]!), data });
    }
  }
  return values;
}
