/** Has files read in a frame of our own, in a root that the page cannot look into; `entrypoints/files` is what is in the frame. */
import type { FromFileFrame, NewText, ToFileFrame } from "../../bridge/file-frame.ts";
import type { Noted, Passage, UnreadReason } from "../../schema/reading.ts";
import type { OwnPage } from "../own-page.ts";

export interface ReadDocument {
  readonly passages: readonly Passage[];
  readonly notes: readonly Noted[];
  /** Why some of it, or all, was not read. */
  readonly missed: readonly UnreadReason[];
  /** Null where this kind of file cannot be rewritten, or where something of what is to be `gone` would still be in it. Only while the reader is open. */
  rewrite(texts: readonly NewText[], gone: readonly string[]): Promise<Blob | null>;
  /** What the rewritten file says; "broken" where something of what is to be `gone` is in it. */
  readAgain(file: File, gone: readonly string[]): Promise<Pick<ReadDocument, "passages" | "missed">>;
}

/** What has just been read, in order. */
export type HearDocument = (passages: readonly Passage[], notes: readonly Noted[]) => void;

export interface DocumentReader {
  /** One at a time. Never rejects: what goes wrong is in `missed`. Ended early by `stop`; `hear` gets all of it, as it comes. */
  read(file: File, stop: AbortSignal, hear?: HearDocument): Promise<ReadDocument>;
  /** Ends the frame and all that runs in it. */
  close(): void;
}

/** A page can forbid frames, or take ours away: then nobody answers. Milliseconds. */
const patience = 5_000;
/** The largest documents take some seconds to be written. Milliseconds. */
const patienceForWriting = 20_000;

/** The frame is opened with the first file. */
export function createDocumentReader(page: OwnPage): DocumentReader {
  let frame: { readonly port: MessagePort; readonly host: Element } | null = null;
  let heard: (message: FromFileFrame) => void = () => undefined;
  let files = 0;

  function open(): MessagePort {
    if (frame?.host.isConnected) return frame.port;
    frame?.host.remove();
    frame = openFrame(page, (message) => heard(message));
    return frame.port;
  }

  function read(file: File, stop: AbortSignal, hear?: HearDocument, gone: readonly string[] = []): Promise<ReadDocument> {
    files += 1;
    const id = files;
    const passages: Passage[] = [];
    const notes: Noted[] = [];
    const missed = new Set<UnreadReason>();
    const port = open();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop.removeEventListener("abort", stopped);
        const rewrite = (texts: readonly NewText[], gone: readonly string[]) => rewritten(id, texts, gone);
        const readAgain = (again: File, without: readonly string[]) => read(again, stop, undefined, without);
        resolve({ passages, notes, missed: [...missed], rewrite, readAgain });
      };
      const failed = (reason: UnreadReason) => {
        missed.add(reason);
        port.postMessage({ id, stop: true } satisfies ToFileFrame);
        done();
      };
      const stopped = () => failed("too-long");
      const timer = setTimeout(failed, patience, "broken");
      stop.addEventListener("abort", stopped, { once: true });
      heard = (message) => {
        if (message.id !== id) return;
        clearTimeout(timer);
        passages.push(...(message.passages ?? []));
        notes.push(...(message.notes ?? []));
        for (const reason of message.missed ?? []) missed.add(reason);
        if (message.done) done();
        hear?.(message.passages ?? [], message.notes ?? []);
      };
      port.postMessage({ id, read: file, gone } satisfies ToFileFrame);
    });
  }

  function rewritten(id: number, texts: readonly NewText[], gone: readonly string[]): Promise<Blob | null> {
    return new Promise((resolve) => {
      if (!frame?.host.isConnected) return resolve(null);
      const timer = setTimeout(resolve, patienceForWriting, null);
      heard = ({ id: answered, rewritten: blob }) => {
        if (answered !== id || blob === undefined) return;
        clearTimeout(timer);
        resolve(blob);
      };
      frame.port.postMessage({ id, rewrite: texts, gone } satisfies ToFileFrame);
    });
  }

  return {
    read,
    close() {
      frame?.port.close();
      frame?.host.remove();
    },
  };
}

function openFrame(page: OwnPage, hear: (message: FromFileFrame) => void): { port: MessagePort; host: Element } {
  const { port1, port2 } = new MessageChannel();
  const host = document.createElement("div");
  host.style.setProperty("display", "none", "important");
  const frame = document.createElement("iframe");
  port1.onmessage = ({ data }: MessageEvent<FromFileFrame>) => hear(data);
  frame.addEventListener(
    "load",
    // Only a document of ours gets the port: what the browser puts in place of a frame that it refuses has another origin.
    () => frame.contentWindow?.postMessage(null, page.origin, [port2]),
    { once: true },
  );
  // Else a page that is isolated (`Cross-Origin-Embedder-Policy`) has no frame of ours in it: Chromium sends no header that would let it in.
  frame.setAttribute("credentialless", "");
  frame.src = page.url;
  host.attachShadow({ mode: "closed" }).append(frame);
  document.documentElement.append(host);
  return { port: port1, host };
}
