/**
 * Walks through XML without making a tree of it. Knows the five named entities and numbers, and no others: what a document declares
 * of its own is never expanded, so that no entity can grow.
 */
export interface XmlHandler {
  /** `name` with its prefix, as it stands. `attributes`: what stands behind it, undecoded; see `attribute`. */
  open?(name: string, attributes: string, start: number): void;
  /** An element without content is closed by the tag that opens it. */
  close?(name: string, end: number): void;
  /** Decoded. `start` and `end`, here as above: where it stands in the source. */
  text?(text: string, start: number, end: number): void;
}

export function walkXml(source: string, handler: XmlHandler): void {
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf("<", at);
    const end = tag < 0 ? source.length : tag;
    if (end > at) handler.text?.(decodeXml(source.slice(at, end)), at, end);
    if (tag < 0) return;
    at = afterTag(source, tag, handler);
  }
}

function afterTag(source: string, tag: number, handler: XmlHandler): number {
  if (source.startsWith("<!--", tag)) return behind(source, "-->", tag + 4);
  if (source.startsWith("<![CDATA[", tag)) {
    const end = source.indexOf("]]>", tag + 9);
    const stop = end < 0 ? source.length : end;
    handler.text?.(source.slice(tag + 9, stop), tag + 9, stop);
    return stop + 3;
  }
  if (source[tag + 1] === "?") return behind(source, "?>", tag + 2);
  const close = endOfTag(source, tag + 1);
  if (source[tag + 1] === "!") return close + 1;
  if (source[tag + 1] === "/") handler.close?.(source.slice(tag + 2, close).trim(), close + 1);
  else {
    const empty = source[close - 1] === "/";
    const inner = source.slice(tag + 1, empty ? close - 1 : close);
    const space = inner.search(/\s/);
    const name = space < 0 ? inner : inner.slice(0, space);
    handler.open?.(name, space < 0 ? "" : inner.slice(space), tag);
    if (empty) handler.close?.(name, close + 1);
  }
  return close + 1;
}

function behind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** The ">" of a tag may not be one in an attribute. */
function endOfTag(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return source.length;
}

/** Of one attribute, decoded; undefined where it is not there. `name` with its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (!/\s/.test(attributes[at - 1] ?? " ")) continue;
    const rest = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (rest) return decodeXml(rest[1] ?? rest[2] ?? "");
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function encodeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

/** The part of a tag's name behind its prefix. */
export function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
