/** Compound files as Outlook and old Office write them (MS-CFB, version 3): small, of one FAT sector's length and a mini stream. */

/** By path; a storage is made for each "/". */
export type CompoundParts = Readonly<Record<string, Uint8Array>>;

const sector = 512;
const end = 0xfffffffe;
const free = 0xffffffff;
const cutoff = 4_096;

interface Node {
  readonly name: string;
  readonly content: Uint8Array | null;
  readonly children: Node[];
}

export function compoundFile(parts: CompoundParts): Uint8Array {
  const root: Node = { name: "Root Entry", content: null, children: [] };
  for (const [path, content] of Object.entries(parts)) {
    const names = path.split("/");
    const last = names.pop() ?? "";
    let at = root;
    for (const name of names) {
      let next = at.children.find((child) => child.name === name);
      if (!next) {
        next = { name, content: null, children: [] };
        at.children.push(next);
      }
      at = next;
    }
    at.children.push({ name: last, content, children: [] });
  }
  const nodes: Node[] = [];
  const list = (node: Node) => {
    nodes.push(node);
    node.children.forEach(list);
  };
  list(root);

  const mini: number[] = [];
  const miniBytes: Uint8Array[] = [];
  const big: { node: Node; start: number }[] = [];
  const miniStart = new Map<Node, number>();
  for (const node of nodes) {
    if (!node.content || node.content.length === 0) continue;
    if (node.content.length >= cutoff) {
      big.push({ node, start: 0 });
      continue;
    }
    const length = Math.ceil(node.content.length / 64);
    miniStart.set(node, mini.length);
    for (let at = 0; at < length; at++) mini.push(at === length - 1 ? end : mini.length + 1);
    miniBytes.push(padded(node.content, length * 64));
  }
  const miniStream = joined(miniBytes);
  const miniFat = numbers(mini);
  const directoryLength = Math.ceil((nodes.length * 128) / sector) * sector;

  // In this order behind the head: FAT, directory, mini FAT, mini stream, large streams.
  const fat: number[] = [];
  const bodies: Uint8Array[] = [];
  const add = (bytes: Uint8Array): number => {
    const count = Math.ceil(bytes.length / sector);
    if (count === 0) return end;
    const start = fat.length;
    for (let at = 0; at < count; at++) fat.push(at === count - 1 ? end : fat.length + 1);
    bodies.push(padded(bytes, count * sector));
    return start;
  };
  const total = [directoryLength, miniFat.length, miniStream.length, ...big.map(({ node }) => node.content?.length ?? 0)]
    .map((length) => Math.ceil(length / sector))
    .reduce((sum, count) => sum + count, 0);
  const fatSectors = Math.ceil((total + Math.ceil(total / 127) + 1) / 128);
  for (let at = 0; at < fatSectors; at++) fat.push(0xfffffffd);
  const directory = new Uint8Array(directoryLength).fill(0);
  const directoryStart = add(directory);
  const miniFatStart = add(miniFat);
  const miniStreamStart = add(miniStream);
  const starts = new Map(big.map(({ node }) => [node, add(node.content ?? new Uint8Array())]));

  nodes.forEach((node, index) => {
    const view = new DataView(directory.buffer, index * 128, 128);
    [...node.name].forEach((char, at) => void view.setUint16(at * 2, char.charCodeAt(0), true));
    view.setUint16(64, (node.name.length + 1) * 2, true);
    view.setUint8(66, index === 0 ? 5 : node.content ? 2 : 1);
    const parent = nodes.find(({ children }) => children.includes(node));
    const siblings = parent?.children ?? [];
    const next = siblings[siblings.indexOf(node) + 1];
    view.setUint32(68, free, true);
    view.setUint32(72, next ? nodes.indexOf(next) : free, true);
    view.setUint32(76, node.children[0] ? nodes.indexOf(node.children[0]) : free, true);
    view.setUint32(116, index === 0 ? miniStreamStart : (starts.get(node) ?? miniStart.get(node) ?? end), true);
    view.setUint32(120, index === 0 ? miniStream.length : (node.content?.length ?? 0), true);
  });
  bodies[0] = directory;

  const head = new Uint8Array(sector);
  const view = new DataView(head.buffer);
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  view.setUint32(44, fatSectors, true);
  view.setUint32(48, directoryStart, true);
  view.setUint32(56, cutoff, true);
  view.setUint32(60, miniFatStart, true);
  view.setUint32(64, Math.ceil(miniFat.length / sector), true);
  view.setUint32(68, end, true);
  for (let at = 0; at < 109; at++) view.setUint32(76 + at * 4, at < fatSectors ? at : free, true);
  return joined([head, padded(numbers(fat), fatSectors * sector, 0xff), ...bodies]);
}

const wide = (text: string) => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
};

export interface OutlookSample {
  readonly subject: string;
  readonly body?: string;
  readonly html?: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly messages?: Readonly<Record<string, OutlookSample>>;
}

/** Of a message as Outlook saves it (MS-OXMSG). */
export function outlookFile(message: OutlookSample): Uint8Array {
  return compoundFile(outlookParts(message, "", 32));
}

function outlookParts(
  { subject, body, html, to, files = {}, messages = {} }: OutlookSample,
  base: string,
  head: number,
): CompoundParts {
  const property = (path: string, id: string, value: string) => ({ [`${base}${path}__substg1.0_${id}001F`]: wide(value) });
  let parts: CompoundParts = {
    [`${base}__properties_version1.0`]: new Uint8Array(head),
    ...property("", "0037", subject),
    ...property("", "0C1A", "Ana Sender"),
    ...(body === undefined ? {} : property("", "1000", body)),
    ...(html === undefined ? {} : { [`${base}__substg1.0_10130102`]: new TextEncoder().encode(html) }),
  };
  const numbered = (at: number) => `#${at.toString(16).padStart(8, "0").toUpperCase()}/`;
  to.forEach(({ name, address }, at) => {
    const path = `__recip_version1.0_${numbered(at)}`;
    parts = { ...parts, ...property(path, "3001", name), ...property(path, "39FE", address) };
  });
  let count = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const path = `__attach_version1.0_${numbered(count++)}`;
    parts = { ...parts, ...property(path, "3707", name), [`${base}${path}__substg1.0_37010102`]: bytes };
  }
  for (const [name, inner] of Object.entries(messages)) {
    const path = `__attach_version1.0_${numbered(count++)}`;
    parts = { ...parts, ...property(path, "3001", name), ...outlookParts(inner, `${base}${path}__substg1.0_3701000D/`, 24) };
  }
  return parts;
}

function padded(bytes: Uint8Array, length: number, fill = 0): Uint8Array {
  const whole = new Uint8Array(length).fill(fill);
  whole.set(bytes);
  return whole;
}

function numbers(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, at) => void new DataView(bytes.buffer).setUint32(at * 4, value, true));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
