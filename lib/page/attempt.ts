/** One attempt to give content to the page, whatever the way: what was on its way, and how it is put in or left out. */
import type { Activity } from "../schema/activity.ts";
import type { ReleaseResult } from "./composer/release.ts";

/** The ways on which content can be held. */
export type AttemptKind = Extract<Activity["kind"], "paste" | "drop" | "upload" | "clipboard" | "send">;

/** All forms of what is on its way, copied in the event's own tick: browsers empty the original when the handler returns. */
export interface Content {
  readonly plain: string;
  readonly html: string;
  readonly uriList: string;
  readonly files: readonly File[];
}

/** What goes on instead of the original: the text with placeholders, and files of the same names with theirs. */
export interface RedactedContent {
  readonly text: string;
  readonly files: readonly File[];
  /** The person's own version: it goes in as it is or not at all. */
  readonly edited?: true;
}

export interface Attempt {
  readonly kind: AttemptKind;
  readonly content: Content;
  /** Everything, where the event's own tick shows only a part of it, as of a folder. Null if it is too much to check. */
  readonly gather?: () => Promise<Content | null>;
  /** Said in place of the channel's words where the page did not take it: what the person still has. */
  readonly kept?: string;
  /** Where it was going: the innermost element. The card is placed beside the composer around it. */
  readonly target: Element;
  /** As if nobody had looked. */
  releaseOriginal(): Promise<ReleaseResult>;
  /** Null where there is no way to put a changed version in. */
  readonly releaseRedacted: ((redacted: RedactedContent) => Promise<ReleaseResult>) | null;
  /**
   * What the composer held before the release; "" where the release replaces all of it. Read right before a redacted release, and
   * compared with `readBack` after it.
   */
  before(): string;
  /** What the composer holds now. Null where it cannot be read, as for files: then nobody is told that it was checked there. */
  readBack(): string | null;
  /** The person left it: gives the focus back and lets the page's own state (a drop overlay, a half-pressed key) end. */
  leave(): void;
}
