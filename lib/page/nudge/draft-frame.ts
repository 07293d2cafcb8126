/** Opens the frame in which a text is edited where the page cannot see it; `entrypoints/edit` is what is in it. */
import type { DraftRange, FromDraftFrame, ToDraftFrame } from "../../bridge/draft-frame.ts";
import { spoken } from "../../words/say.ts";
import type { OwnPage } from "../own-page.ts";
import { element } from "./element.ts";

export interface DraftFrame {
  readonly element: HTMLIFrameElement;
  /** Of the text that was last handed on by `changed`; for any other they are dropped. */
  mark(ranges: readonly DraftRange[]): void;
  /** Resolves when `changed` has been called for every key so far, or when the frame does not answer: it may never have come. */
  settled(): Promise<void>;
  focus(): void;
  close(): void;
}

/** Milliseconds; a frame that is there answers within a few. */
const patience = 500;

export interface DraftFrameParts {
  readonly page: OwnPage;
  readonly text: string;
  readonly label: string;
  readonly changed: (text: string) => void;
  readonly key: (key: NonNullable<FromDraftFrame["key"]>) => void;
  /** Leave the focus where it is. */
  readonly quietly?: boolean;
  /** The frame has the text and, unless quietly, the focus: keys go into it from now on. Never where the browser refuses the frame. */
  readonly ready: () => void;
}

export function openDraftFrame({ page, text, label, changed, key, quietly = false, ready }: DraftFrameParts): DraftFrame {
  const { port1, port2 } = new MessageChannel();
  // As the frame that reads files: a page that is isolated (`Cross-Origin-Embedder-Policy`) lets no other frame of ours in.
  const frame = element("iframe", { class: "draft", title: label, credentialless: true });
  let version = 0;
  let answered = () => {};
  const tell = (message: Omit<ToDraftFrame, "version">) => port1.postMessage({ ...message, version } satisfies ToDraftFrame);

  port1.onmessage = ({ data }: MessageEvent<FromDraftFrame>) => {
    if (data.key) key(data.key);
    if (data.text === undefined || data.version === undefined) return;
    const isNews = data.version !== version;
    version = data.version;
    if (isNews) changed(data.text);
    if (data.asked) answered();
  };
  frame.addEventListener(
    "load",
    () => {
      // Only a document of ours gets the port: what the browser puts in place of a frame that it refuses has another origin.
      frame.contentWindow?.postMessage(null, page.origin, [port2]);
      const scheme = getComputedStyle(frame).colorScheme;
      const dark = scheme === "dark" || (scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches);
      if (!quietly) frame.focus();
      answered = ready;
      tell({ text, label, dark, language: spoken().language, focus: !quietly, ask: true });
    },
    { once: true },
  );
  frame.src = page.url;
  return {
    element: frame,
    mark: (marks) => tell({ marks }),
    settled: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, patience);
        answered = () => {
          clearTimeout(timer);
          resolve();
        };
        tell({ ask: true });
      }),
    focus() {
      frame.focus();
      tell({ focus: true });
    },
    close: () => port1.close(),
  };
}
