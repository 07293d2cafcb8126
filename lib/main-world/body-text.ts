/** The text of what is about to be sent, in whatever form it is. */
import { apply, getPrototypeOf, getterOf, isOf, whenSettled } from "./natives.ts";

/** Known at once; or to be read first, and then handed over, once. */
export type Text = string | ((use: (text: string) => void) => void);

/** `body` is what to send in the page's stead: what was looked at, and nothing that would be another when it is asked for again. */
export interface Looked {
  readonly text: Text;
  readonly body: unknown;
}

/** What takes the body: a request of `fetch` or a beacon, one of XMLHttpRequest, a message of a lasting connection. */
export type Taker = "fetch" | "xhr" | "message";

export interface BodyReader {
  /** Throws what the page's own object throws when it is asked for its text. */
  look(body: unknown, taker: Taker): Looked;
  textOf(form: FormData): Text;
  /** A stream can be read only once: it is for the caller to split it. */
  isStream(body: unknown): body is ReadableStream<Uint8Array<ArrayBuffer>>;
  /** A copy of bytes that are sent later: the page may have others in their place by then. All else as it is. */
  copyOf(body: unknown): unknown;
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
  const { forEach: formEach, append: formAppend } = FormData.prototype;
  const NativeFormData = FormData;
  const documentType = getterOf(Document.prototype, "contentType");
  const streamLocked = getterOf(ReadableStream.prototype, "locked");
  const { serializeToString } = XMLSerializer.prototype;
  const serializer = new XMLSerializer();
  const { decode } = TextDecoder.prototype;
  const decoder = new TextDecoder();
  const NativeUint8Array = Uint8Array;
  const bytesOf = createBytesReader();
  const isStream = (body: unknown): body is ReadableStream<Uint8Array<ArrayBuffer>> => isOf(streamLocked, body);

  function look(body: unknown, taker: Taker): Looked {
    if (typeof body === "string") return { text: body, body };
    // A symbol has no text: the browser itself refuses it.
    if (body === null || body === undefined || typeof body === "symbol") return { text: "", body };
    if (isOf(blobSize, body)) return { text: blobTextOf(body as Blob), body };
    const bytes = bytesOf(body, mostBytes);
    if (bytes) return { text: decodeBytes(bytes), body };
    if (taker !== "message") {
      if (isOf(paramsSize, body)) return { text: apply(paramsText, body, []) as string, body };
      const form = copyOfForm(body);
      if (form) return { text: textOf(form), body: form };
    }
    if (taker === "xhr" && isOf(documentType, body)) {
      return { text: apply(serializeToString, serializer, [body]) as string, body };
    }
    if (taker === "fetch" && isStream(body)) return { text: "", body };
    const text = `${body}`;
    return { text, body: text };
  }

  function blobTextOf(blob: Blob): Text {
    return readPromise(apply(blobText, apply(blobSlice, blob, [0, mostBytes]), []) as Promise<string>);
  }

  function decodeBytes(bytes: Uint8Array): string {
    try {
      return apply(decode, decoder, [bytes]) as string;
    } catch {
      // Bytes that are shared with a worker have to be copied first.
      return apply(decode, decoder, [new NativeUint8Array(bytes)]) as string;
    }
  }

  /** Null for what is no FormData. */
  function copyOfForm(form: unknown): FormData | null {
    const copy = new NativeFormData();
    try {
      apply(formEach, form, [(value: FormDataEntryValue, name: string) => void apply(formAppend, copy, [name, value])]);
    } catch {
      return null;
    }
    return copy;
  }

  /** Names and values of a form's fields, a line each. */
  function textOf(form: FormData): Text {
    let all: Text = "";
    apply(formEach, form, [
      (value: FormDataEntryValue, name: string) => {
        const field = typeof value === "string" ? `${name}=\n${value}` : join(`${name}=${fileName(value)}`, blobTextOf(value));
        all = join(all, field);
      },
    ]);
    return all;
  }

  function copyOf(body: unknown): unknown {
    const bytes = bytesOf(body, Number.POSITIVE_INFINITY);
    return bytes ? new NativeUint8Array(bytes) : body;
  }

  return { look, textOf, isStream, copyOf };
}

/** The bytes of a buffer or of a view of one, whatever a page says of them in members of its own; null for anything else. */
function createBytesReader() {
  const { isView } = ArrayBuffer;
  const NativeUint8Array = Uint8Array;
  const bufferSize = getterOf(ArrayBuffer.prototype, "byteLength");
  const ofTyped = viewMembers(getPrototypeOf(Uint8Array.prototype) as Uint8Array);
  const ofDataView = viewMembers(DataView.prototype);

  return (body: unknown, most: number): Uint8Array | null => {
    if (isView(body)) {
      const { bufferOf, startOf, sizeOf } = isOf(ofTyped.sizeOf, body) ? ofTyped : ofDataView;
      // Of a buffer that was given away nothing is left.
      const size = isOf(sizeOf, body) ? sizeOf(body) : 0;
      return size === 0
        ? new NativeUint8Array(0)
        : new NativeUint8Array(bufferOf(body), startOf(body), size < most ? size : most);
    }
    if (!isOf(bufferSize, body)) return null;
    const size = bufferSize(body);
    return size === 0 ? new NativeUint8Array(0) : new NativeUint8Array(body as ArrayBuffer, 0, size < most ? size : most);
  };
}

function viewMembers<View extends Uint8Array | DataView>(owner: View) {
  return { bufferOf: getterOf(owner, "buffer"), startOf: getterOf(owner, "byteOffset"), sizeOf: getterOf(owner, "byteLength") };
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
