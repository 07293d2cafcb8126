/** What a gate is made of, and what it does, without what people see of it: so that what it calls can know it, too. */
import type { GatePolicy } from "../bridge/protocol.ts";
import type { Decision } from "../core/policy/decide.ts";
import type { ToolMatch } from "../core/tools/match-tool.ts";
import type { Activity } from "../schema/activity.ts";
import type { Finding } from "../schema/finding.ts";
import type { Attempt } from "./attempt.ts";
import type { Approvals } from "./judge/approvals.ts";
import type { ClassifierOnDemand } from "./judge/classifier-on-demand.ts";
import type { GuidanceSource } from "./judge/guidance.ts";
import type { CircumstancesOf } from "./judge/judge-here.ts";
import type { NotSensitive } from "./judge/not-sensitive.ts";
import type { PolicySource } from "./judge/policy-source.ts";
import type { Withheld } from "./judge/withheld.ts";
import type { OwnPage } from "./own-page.ts";
import type { Problems } from "./report/problems.ts";
import type { Recorder } from "./report/record.ts";
import type { Conversation } from "./restore/conversation.ts";
import type { SendRequest } from "./steps/ask-approval.ts";
import type { HandOverRoad } from "./steps/hand-over-road.ts";

/** All that a gate is made of but what people see of it. */
export interface BareParts {
  readonly classifier: ClassifierOnDemand;
  /** The tool that this page is now, or null: some hosts are AI only on some paths, and pages move without loading. */
  readonly toolHere: () => ToolMatch | null;
  readonly policy: PolicySource;
  readonly fallback: GatePolicy;
  readonly recorder: Recorder;
  readonly withheld: Withheld;
  readonly approvals: Approvals;
  readonly problems: Problems;
  readonly conversation: Conversation;
  readonly guidance: GuidanceSource;
  readonly handOver: HandOverRoad;
  readonly sendRequest: SendRequest;
  readonly notSensitive: NotSensitive;
  /** See `HoldTools`. */
  readonly keepWords: (activity: string, text: string) => void;
  /** Our page in which a text is edited. */
  readonly draftPage: OwnPage;
  /** In which files are read. */
  readonly filesPage: OwnPage;
  /** Absent: nothing is known of account and origin. */
  readonly circumstances?: CircumstancesOf;
  readonly newId: () => string;
  /** False once the extension was updated or removed under this page. */
  readonly connected: () => boolean;
}

/** A gate as those know it whom it calls: see `shown.ts`. */
export interface BareGate {
  readonly parts: BareParts;
  /**
   * True: the event may go on natively. False: it was cancelled, and the attempt is being settled. Never throws. `event` is null where
   * there is none to cancel. `concerns`: false for a target that is none of our business.
   */
  admit(event: Event | null, begin: () => Attempt, concerns?: (target: Element) => boolean): boolean;
  /** One look at a text as a composer holds it, without effects: for looking ahead, and for what the ledger must know. */
  consider(text: string): Considered;
  /** The part of `consider` that most ask for. */
  wouldHold(text: string): Decision | null;
  /** True while something is held: one at a time. */
  readonly holding: boolean;
  /** Policy lets nothing into this tool, not even what is typed. */
  readOnly(): boolean;
  /** Records something that never came before `admit`; with a text its size and what is found in it, as counts. */
  note(entry: Pick<Activity, "kind" | "outcome"> & NoteOf): void;
}

export interface Considered {
  readonly findings: readonly Finding[];
  /** What policy says of it here, whatever was approved. */
  readonly decision: Decision;
  /** What policy would hold of it, without what the person has approved; null where nothing would be held. */
  readonly held: Decision | null;
}

interface NoteOf {
  readonly match: ToolMatch;
  readonly action?: Activity["action"];
  readonly text?: string;
}
