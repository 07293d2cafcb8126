/** What a person can do in a browser, by events that the browser itself calls trusted. One implementation a browser. */
import { headings } from "../lib/page/nudge/words.ts";
import type { NudgeView } from "../tests/e2e/support/nudge.ts";
import type { Part } from "./pages/publish.ts";

export interface Driver {
  readonly browser: "chromium" | "firefox";
  /** As the browser says it. */
  readonly version: string;
  /** Opens the address in a new tab and waits until its mount has published its parts. */
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Clipboard {
  readonly plain?: string;
  readonly html?: string;
  readonly png?: Buffer;
}

export interface Dragged {
  readonly text?: string;
  /** Paths. */
  readonly files?: readonly string[];
}

/** What the person sees of Waymark: a dialog that waits for an answer, a notice, or nothing. */
const strengths = ["nothing", "notice", "working", "dialog"] as const;
export type Shown = (typeof strengths)[number];

/** Every wait ends with an error that says what it waited for. */
export interface Tab {
  /** Middle of a part in CSS pixels of the page; null if it is not there or not visible. */
  where(part: Part): Promise<Point | null>;
  has(part: Part): Promise<boolean>;
  focus(part: Part): Promise<void>;
  submitForm(): Promise<boolean>;
  /** What the composer shows. */
  shown(): Promise<string>;
  click(point: Point): Promise<void>;
  /** Names as Playwright has them, joined by "+": "Control+V". */
  key(combination: string): Promise<void>;
  type(text: string): Promise<void>;
  setClipboard(content: Clipboard): Promise<void>;
  /** From outside the page onto the point. Rejects where this browser cannot be made to. */
  drop(point: Point, dragged: Dragged): Promise<void>;
  /** Chooses the files in the dialog that clicking the part opens. */
  choose(part: Part, files: readonly string[]): Promise<void>;
  waymark(): Promise<Shown>;
  close(): Promise<void>;
}

/** Thrown where a browser's automation has no way to do what a person can; the message is the reason in the table. */
export class CannotDrive extends Error {}

export const commandKey = process.platform === "darwin" ? "Meta" : "Control";

export function stronger(one: Shown, other: Shown): Shown {
  return strengths.indexOf(one) < strengths.indexOf(other) ? other : one;
}

export function shownBy({ dialog, text }: NudgeView): Shown {
  if (dialog !== null) return "dialog";
  if (text === "") return "nothing";
  return text.includes(headings.working) ? "working" : "notice";
}

/** [type, base64] of each. */
export function flavoursOf({ plain, html, png }: Clipboard): [string, string][] {
  const all: [string, Buffer | undefined][] = [
    ["text/plain", plain === undefined ? undefined : Buffer.from(plain)],
    ["text/html", html === undefined ? undefined : Buffer.from(html)],
    ["image/png", png],
  ];
  return all.flatMap(([type, bytes]) => (bytes ? [[type, bytes.toString("base64")] as [string, string]] : []));
}
