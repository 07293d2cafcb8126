/** What one request to a tool's backend carried: texts and files, whatever form the UI packed them in. */
import { createHash } from "node:crypto";

export interface ReceivedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly content: Buffer;
}

export interface Received {
  readonly host: string;
  /** "POST /api/chat", or "message /api/socket" for a frame of a WebSocket. */
  readonly where: string;
  /** Milliseconds since 1970 at which the last byte was there. */
  readonly at: number;
  /** Every string in it, in the order of the body. */
  readonly texts: readonly string[];
  readonly files: readonly ReceivedFile[];
  /** As it came, with its address: what is searched for withheld values. */
  readonly raw: Buffer;
}

/** `body` as the server got it; `path` with its query. */
export function readRequest(host: string, method: string, path: string, contentType: string, body: Buffer): Received {
  const url = new URL(path, `https://${host || "nowhere.invalid"}`);
  const files: ReceivedFile[] = [];
  const texts = [...url.searchParams.values()];
  if (/^multipart\/form-data/i.test(contentType)) readParts(contentType, body, texts, files);
  else if (/^application\/x-www-form-urlencoded/i.test(contentType)) texts.push(...new URLSearchParams(body.toString()).values());
  else if (body.length > 0) readText(body.toString("utf8"), texts, files);
  const raw = Buffer.concat([Buffer.from(`${decodeURIComponentSafely(path)}\n`), body]);
  return { host, where: `${method} ${url.pathname}`, at: Date.now(), texts, files, raw };
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** JSON is walked; anything else is one text. A data URL in it is a file. */
function readText(text: string, texts: string[], files: ReceivedFile[]): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = text;
  }
  walk(value, "", texts, files);
}

function walk(value: unknown, name: string, texts: string[], files: ReceivedFile[]): void {
  if (typeof value === "string") {
    const data = /^data:([^;,]*)[^,]*;base64,(.*)$/s.exec(value);
    if (data) files.push(describe(name, data[1] ?? "", Buffer.from(data[2] ?? "", "base64")));
    else texts.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) walk(item, name, texts, files);
  } else if (typeof value === "object" && value !== null) {
    const own = value as Record<string, unknown>;
    const called = typeof own["name"] === "string" ? own["name"] : typeof own["filename"] === "string" ? own["filename"] : name;
    for (const item of Object.values(own)) walk(item, called, texts, files);
  }
}

function describe(name: string, type: string, bytes: Buffer): ReceivedFile {
  return { name, type, size: bytes.length, content: bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function readParts(contentType: string, body: Buffer, texts: string[], files: ReceivedFile[]): void {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return;
  const mark = Buffer.from(`--${boundary}`);
  let from = body.indexOf(mark);
  while (from >= 0) {
    const next = body.indexOf(mark, from + mark.length);
    if (next < 0) return;
    readPart(body.subarray(from + mark.length + 2, next - 2), texts, files);
    from = next;
  }
}

function readPart(part: Buffer, texts: string[], files: ReceivedFile[]): void {
  const gap = part.indexOf("\r\n\r\n");
  const head = part.subarray(0, gap).toString("utf8");
  const content = part.subarray(gap + 4);
  const fileName = /filename="([^"]*)"/i.exec(head)?.[1];
  const type = /content-type:\s*([^\r\n]+)/i.exec(head)?.[1] ?? "";
  // Some send the message itself as a part that has a file's name.
  if (fileName === undefined) texts.push(content.toString("utf8"));
  else if (/json|\.activity$/.test(type)) readText(content.toString("utf8"), texts, files);
  else files.push(describe(fileName, type, content));
}
