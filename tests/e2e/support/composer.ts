import type { Nudge } from "./nudge.ts";
import type { ComposerName } from "./pages/editor-names.ts";

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
  /** One key, down and up, trusted. With Ctrl where asked. */
  press(key: "Enter" | "Space" | "Tab" | "ShiftEnter" | "ControlEnter"): Promise<void>;
  /** Presses the page's Send button, wherever it is, and waits for nothing. */
  clickSend(): Promise<void>;
  /** How often the page began to send, whether or not anything got out. */
  tried(): Promise<number>;
  readonly nudge: Nudge;
  close(): Promise<void>;
}

export interface Flavours {
  readonly html?: string;
}

export interface OpenOptions {
  /** Under a strict content security policy that also demands Trusted Types. */
  readonly strict?: boolean;
  /** How the page sends, besides a click on its button. */
  readonly send?: "keydown" | "keypress" | "keyup" | "form" | "press";
  /** In which kind of shadow root composer and button are. */
  readonly inside?: "open" | "nested" | "closed";
}

export function editorUrl(host: string, editor: ComposerName, { strict, send, inside }: OpenOptions = {}): string {
  const query = new URLSearchParams({ ...(strict && { strict: "" }), ...(send && { send }), ...(inside && { inside }) });
  return `https://${host}/${editor}?${query}`;
}

/** Which keys go down for one of `press`. */
export function chordOf(key: Parameters<Composer["press"]>[0]): {
  readonly modifier: "Shift" | "Control" | null;
  readonly key: "Enter" | "Space" | "Tab";
} {
  if (key === "ShiftEnter") return { modifier: "Shift", key: "Enter" };
  if (key === "ControlEnter") return { modifier: "Control", key: "Enter" };
  return { modifier: null, key };
}

/** The modifier of copy, paste and undo. */
export const commandKey = process.platform === "darwin" ? "Meta" : "Control";
