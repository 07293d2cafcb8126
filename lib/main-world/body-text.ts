/** The text of what is about to be sent, in whatever form it is. */
import { apply, getterOf, isOf, whenSettled } from "./natives.ts";

/** Known at once; or to be read first, and then handed over, once. */
export type Text = string | ((use: (text: string) => void) => void);

export interface BodyReader {
  textOf(body: unknown): Text;
  /** A stream can be read only once: it is for the caller to split it. */
  isStream(body: unknown): body is ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** More of a file or a buffer is not read. Bytes. */
const mostBytes = 32 * 1024 * 1024;

/** Call it in the first turn, before any script of the page. */
export function createBodyReader(): BodyReader {
  const blobSize = getterOf(Blob.prototype, "size");
  const fileName = getterOf(File.prototype, "name");
  const { slice: blobSlice, text: blobText } = Blob.prototype;
  const paramsSize = getterOf(URLSearchParams.prototype, "size");
  const { toString: paramsText } = URLSearchParams.prototype;
  const bufferSize = getterOf(ArrayBuffer.prototype, "byteLength");
  const { forEach: formEach } = FormData.prototype;
  const documentType = getterOf(Document.prototype, "contentType");
  const streamLocked = getterOf(ReadableStream.prototype, "locked");
  const { isView } = ArrayBuffer;
  const NativeUint8Array = Uint8Array;
  const { serializeToString } = XMLSerializer.prototype;
  const serializer = new XMLSerializer();
  const { decode } = TextDecoder.prototype;
  const decoder = new TextDecoder();

  function textOf(body: unknown): Text {
    if (typeof body === "string") return body;
    if (body === null || body === undefined) return "";
    if (isOf(blobSize, body)) {
      return readPromise(apply(blobText, apply(blobSlice, body, [0, mostBytes]), []) as Promise<string>);
    }
    if (isView(body)) return decodeBytes(body.buffer, body.byteOffset, body.byteLength);
    if (isOf(bufferSize, body)) return decodeBytes(body as ArrayBuffer, 0, bufferSize(body));
    if (isOf(paramsSize, body)) return apply(paramsText, body, []) as string;
    if (isOf(documentType, body)) return apply(serializeToString, serializer, [body]) as string;
    return fieldsOf(body) ?? `${body}`;
  }

  function decodeBytes(buffer: ArrayBufferLike, from: number, length: number): string {
    const bytes = new NativeUint8Array(buffer, from, length < mostBytes ? length : mostBytes);
    try {
      return apply(decode, decoder, [bytes]) as string;
    } catch {
      // Bytes that are shared with a worker have to be copied first.
      return apply(decode, decoder, [new NativeUint8Array(bytes)]) as string;
    }
  }

  /** Names and values of a form's fields, a line each. Null for what is no FormData. */
  function fieldsOf(form: unknown): Text | null {
    let all: Text = "";
    try {
      apply(formEach, form, [
        (value: FormDataEntryValue, name: string) => {
          const file = typeof value === "string" ? "" : fileName(value);
          all = join(all, join(`${name}=${file}`, textOf(value)));
        },
      ]);
    } catch {
      return null;
    }
    return all;
  }

  return { textOf, isStream: (body): body is ReadableStream<Uint8Array<ArrayBuffer>> => isOf(streamLocked, body) };
}

/** Both, with a line between them. */
export function join(first: Text, second: Text): Text {
  if (typeof first === "string" && typeof second === "string") return `${first}\n${second}`;
  return (use) => read(first, (one) => read(second, (two) => use(`${one}\n${two}`)));
}

export function read(text: Text, use: (text: string) => void): void {
  if (typeof text === "string") use(text);
  else text(use);
}

/** A file that cannot be read any more has nothing to send either. */
export function readPromise(promise: Promise<string>): Text {
  return (use) => whenSettled(promise, use, () => use(""));
}
