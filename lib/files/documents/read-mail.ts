/** A message as mail programs save it (RFC 5322, MIME by RFC 2045 to 2047): what its head says, its texts, its attachments. */
import { htmlToText } from "../../core/text/html-to-text.ts";
import { decodeText } from "../decode-text.ts";
import type { ReadPart } from "../read-part.ts";
import { type Sink, Unreadable } from "../sink.ts";

const fieldsRead = new Set(["from", "to", "cc", "bcc", "reply-to", "subject", "date"]);
const deepest = 8;

/** `source`: one character for each byte. */
export async function readMail(source: string, sink: Sink, readPart: ReadPart, depth = 0): Promise<void> {
  if (depth > deepest) throw new Unreadable("too-large");
  sink.enter(1);
  const { fields, body } = splitMessage(source);
  if (depth === 0) sink.give({ text: headText(fields) }, { kind: "message" });
  const { type, options } = contentType(fields.get("content-type") ?? "text/plain");
  const boundary = options.get("boundary");
  if (type.startsWith("multipart/") && boundary) {
    for (const part of partsOf(body, boundary)) await readMail(part, sink, readPart, depth + 1);
    return;
  }
  const bytes = decodeBody(body, fields.get("content-transfer-encoding") ?? "7bit");
  const disposition = contentType(fields.get("content-disposition") ?? "");
  const name = decodeWords(disposition.options.get("filename") ?? options.get("name") ?? "");
  if (type === "message/rfc822") return readMail(latin(bytes), sink, readPart, depth + 1);
  if (name !== "" || disposition.type === "attachment" || !type.startsWith("text/")) {
    await readPart({ name: name || "attachment", bytes }, sink.within({ kind: "attachment", name: name || type }, true));
    return;
  }
  const text = decodeText(bytes, options.get("charset")) ?? "";
  sink.give({ text: type === "text/html" ? htmlToText(text).text : text }, { kind: "message" });
}

function splitMessage(source: string): { fields: Map<string, string>; body: string } {
  const gap = /\r?\n\r?\n/.exec(source);
  const head = gap ? source.slice(0, gap.index) : source;
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { fields, body: gap ? source.slice(gap.index + gap[0].length) : "" };
}

function headText(fields: ReadonlyMap<string, string>): string {
  return [...fields]
    .filter(([name]) => fieldsRead.has(name))
    .map(([name, value]) => `${name}: ${decodeWords(value)}`)
    .join("\n");
}

function contentType(value: string): { type: string; options: Map<string, string> } {
  const options = new Map<string, string>();
  for (const [, name, quoted, plain] of value.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^;\s]*))/g)) {
    options.set((name ?? "").toLowerCase().replace(/\*\d*\*?$/, ""), quoted ?? plain ?? "");
  }
  return { type: (value.split(";", 1)[0] ?? "").trim().toLowerCase(), options };
}

function partsOf(body: string, boundary: string): string[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`);
  return pieces
    .slice(1)
    .filter((piece) => !piece.startsWith("--"))
    .map((piece) => piece.replace(/^[ \t]*\r?\n/, "").replace(/\r$/, ""));
}

function decodeBody(body: string, encoding: string): Uint8Array {
  const kind = encoding.trim().toLowerCase();
  if (kind === "base64") {
    const clean = body.replace(/[^A-Za-z0-9+/]/g, "");
    return bytesOf(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
  }
  return bytesOf(kind === "quoted-printable" ? unquote(body.replace(/=\r?\n/g, "")) : body);
}

function unquote(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** RFC 2047: "=?utf-8?B?…?=". */
function decodeWords(text: string): string {
  return text.replace(
    /=\?([\w-]+)\?([BQ])\?([^?]*)\?=(?:\s+(?==\?))?/gi,
    (whole, charset: string, kind: string, data: string) => {
      const bytes = kind.toUpperCase() === "B" ? decodeBody(data, "base64") : bytesOf(unquote(data.replaceAll("_", " ")));
      return decodeText(bytes, charset) ?? whole;
    },
  );
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function latin(bytes: Uint8Array): string {
  return decodeText(bytes, "iso-8859-1") ?? "";
}
