/** A message as Outlook saves it (MS-OXMSG): who, subject, text, recipients, and what is attached, other messages too. */
import { htmlToText } from "../../core/text/html-to-text.ts";
import { readRtf } from "../documents/read-rtf.ts";
import { oneByteEach } from "../one-byte-each.ts";
import type { ReadPart } from "../read-part.ts";
import { type Sink, Unreadable } from "../sink.ts";
import { unpackRtf } from "./unpack-rtf.ts";

type Streams = ReadonlyMap<string, () => Uint8Array>;

/** Properties by number (MS-OXPROPS). */
const heads = [
  ["From", ["0C1A", "5D01", "0C1F", "0065"]],
  ["To", ["0E04"]],
  ["Cc", ["0E03"]],
  ["Bcc", ["0E02"]],
  ["Subject", ["0037"]],
] as const;
const recipient = ["3001", "39FE", "3003"];

/** `streams`: of the whole file; `base`: the storage of this message, with a slash behind it. Throws `Unreadable`. */
export async function readOutlook(streams: Streams, sink: Sink, readPart: ReadPart, base = ""): Promise<void> {
  const page = codePage(streams, base);
  const text = (path: string, id: string) => textOf(streams, `${base}${path}`, id, page);
  const lines = heads.map(([name, ids]) => [name, ids.map((id) => text("", id)).filter((value) => value !== "")] as const);
  const people = storages(streams, base, "__recip_version1.0_").map((path) => recipient.map((id) => text(path, id)).join(" "));
  sink.give(
    {
      text: [
        ...lines.filter(([, values]) => values.length > 0).map(([name, values]) => `${name}: ${values.join(" ")}`),
        ...people,
      ].join("\n"),
    },
    { kind: "message" },
  );
  readBody(streams, base, text("", "1000"), sink);
  for (const path of storages(streams, base, "__attach_version1.0_")) {
    const name = text(path, "3707") || text(path, "3704") || text(path, "3001") || "attachment";
    const inner = sink.within({ kind: "attachment", name }, true);
    try {
      const message = `${base}${path}__substg1.0_3701000D/`;
      const bytes = streams.get(`${base}${path}__substg1.0_37010102`)?.();
      if (bytes) await readPart({ name, bytes }, inner);
      else if (streams.has(`${message}__properties_version1.0`)) await readOutlook(streams, inner, readPart, message);
    } catch (error) {
      if (error instanceof Unreadable && error.reason === "too-large") throw error;
      sink.miss(error instanceof Unreadable ? error.reason : "broken");
    }
  }
}

/** Plain if there is one: the others say the same. */
function readBody(streams: Streams, base: string, plain: string, sink: Sink): void {
  const html = streams.get(`${base}__substg1.0_10130102`);
  const rtf = streams.get(`${base}__substg1.0_10090102`);
  const message = { kind: "message" } as const;
  if (plain !== "") sink.give({ text: plain }, message);
  else if (html) sink.give({ text: htmlToText(new TextDecoder().decode(html())).text }, message);
  else if (rtf) readRtf(oneByteEach(unpackRtf(rtf(), sink)), sink);
}

/** Those that lie right in `base`, by name, with a slash behind it. */
function storages(streams: Streams, base: string, prefix: string): string[] {
  const found = new Set<string>();
  for (const path of streams.keys()) {
    if (!path.startsWith(base + prefix)) continue;
    found.add(path.slice(base.length, path.indexOf("/", base.length) + 1));
  }
  return [...found].sort();
}

/** A text is UTF-16, or bytes of the message's code page. */
function textOf(streams: Streams, path: string, id: string, page: string): string {
  const wide = streams.get(`${path}__substg1.0_${id}001F`);
  if (wide) return new TextDecoder("utf-16le").decode(wide());
  const narrow = streams.get(`${path}__substg1.0_${id}001E`);
  return narrow ? decoded(narrow(), page) : "";
}

function decoded(bytes: Uint8Array, page: string): string {
  try {
    return new TextDecoder(page).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Numbers of Windows for encodings that have other names on the web. */
const pages = new Map([
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [65_001, "utf-8"],
]);

/** PidTagMessageCodepage, a number among the fixed properties: sixteen bytes each, behind a head of 32, or of 24 in a message within. */
function codePage(streams: Streams, base: string): string {
  const bytes = streams.get(`${base}__properties_version1.0`)?.() ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = base === "" ? 32 : 24; at + 16 <= bytes.length; at += 16) {
    if (view.getUint32(at, true) !== 0x3ffd0003) continue;
    const number = view.getUint32(at + 8, true);
    return pages.get(number) ?? `windows-${number}`;
  }
  return "windows-1252";
}
