/** What people see of the gate, as the gate knows it: brought by a script of its own. `show.ts` makes it. */
import type { Words } from "../bridge/protocol.ts";
import type { Classifier } from "../core/classify/classify.ts";
import type { FileReading } from "../schema/action.ts";
import type { Activity } from "../schema/activity.ts";
import type { Attempt, AttemptKind } from "./attempt.ts";
import type { BareGate } from "./bare-gate.ts";
import type { FoundRoads } from "./here/found-roads.ts";
import type { Held, HoldTools } from "./hold/held.ts";
import type { Verdict } from "./judge/judge.ts";
import type { Kept } from "./kept.ts";
import type { OwnPage } from "./own-page.ts";
import type { ValueView } from "./restore/value-view.ts";
import type { ComingHandOver } from "./steps/hand-over-road.ts";

/** What the gate has to say by itself. */
export type Saying =
  | "working"
  | "unchecked"
  | "request-stopped"
  | { readonly readOnly: string }
  /** `kept`: see `Attempt`. */
  | { readonly released: AttemptKind; readonly taken: boolean; readonly kept?: string | undefined };

export interface JudgeFilesParts {
  readonly classifier: () => Classifier;
  readonly reading: FileReading;
  /** The frame in which they are read. */
  readonly page: OwnPage;
  readonly near: Element;
  /** True for a verdict that no further find could soften. */
  readonly stopsIt: (soFar: Verdict) => boolean;
}

export interface Shown {
  /** From now on in this language. */
  speak(words: Words): void;
  tell(what: Saying, near: Element): void;
  /** As in `Nudge`. */
  owns(event: Event): boolean;
  key(event: KeyboardEvent): void;
  remind(): void;
  close(): void;
  /** Never rejects. Says that it takes a while, and how to end it. */
  judgeFiles(read: Verdict, files: readonly File[], parts: JudgeFilesParts): Promise<Verdict>;
  /** Of an attempt that policy holds: asks, or redacts at once. `activity` is its revision 0. */
  settle(held: Held, activity: Activity, tools: Omit<HoldTools, "nudge">): Promise<void>;
  /** Real values over the page's placeholders. */
  valueView(gate: BareGate): ValueView;
  /** True for events of which the page hears only that they happened at a host of ours. */
  isInLayer(event: Event): boolean;
  /** `begin`: a paste of what came. */
  receiveHandOver(gate: BareGate, coming: ComingHandOver, begin: (kept: Kept) => Attempt): Promise<void>;
  /** On the page of a tool that was found here. */
  tellFound(roads: FoundRoads): Promise<void>;
}

/** `tampered`: the page has taken the card away so often that it is left alone. */
export type MakeShown = (tampered: () => void) => Shown;
