import type { EditorName } from "./editor-names.ts";
import type { Nudge } from "./nudge.ts";

/** One editor's page in one tab, whichever browser: what a person can do there and what a test may look at. */
export interface Composer {
  /** Key by key, trusted. */
  type(text: string): Promise<void>;
  /** Through the browser's real clipboard and the paste key, trusted. Without `html` there is only plain text on the clipboard. */
  paste(text: string, flavours?: Flavours): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The text as the editor's own model holds it. */
  text(): Promise<string>;
  /** Every text that the page's hostile script got to see so far. */
  seen(): Promise<string[]>;
  /** Presses the page's Send button and waits until the tool's backend has it. */
  send(): Promise<void>;
  readonly nudge: Nudge;
  close(): Promise<void>;
}

export interface Flavours {
  readonly html?: string;
}

export interface OpenOptions {
  /** Under a strict content security policy that also demands Trusted Types. */
  readonly strict?: boolean;
}

export function editorUrl(host: string, editor: EditorName, { strict }: OpenOptions = {}): string {
  return `https://${host}/${editor}${strict ? "?strict" : ""}`;
}

/** The modifier of copy, paste and undo. */
export const commandKey = process.platform === "darwin" ? "Meta" : "Control";
