/** One held attempt, what is at hand to settle it, and how it ends. */
import type { GatePolicy } from "../../bridge/protocol.ts";
import type { Decision } from "../../core/policy/decide.ts";
import type { ToolMatch } from "../../core/tools/match-tool.ts";
import type { Activity, Outcome } from "../../schema/activity.ts";
import type { Attempt } from "../attempt.ts";
import type { KindWords } from "../judge/classifier-on-demand.ts";
import type { DraftTools } from "../judge/drafts.ts";
import type { GuidanceSource } from "../judge/guidance.ts";
import type { Verdict } from "../judge/judge.ts";
import type { NotSensitive } from "../judge/not-sensitive.ts";
import type { Nudge } from "../nudge/nudge.ts";
import type { Problems } from "../report/problems.ts";
import type { Conversation } from "../restore/conversation.ts";
import type { SendRequest } from "../steps/ask-approval.ts";
import type { GiveHandOver } from "../steps/hand-over-road.ts";
import type { RecentAnswers } from "./recent-answers.ts";

export interface Held {
  readonly attempt: Attempt;
  readonly verdict: Verdict;
  readonly decision: Decision;
  /** Policy lets go what could not be read, as a picture beside a text: then it stays with the redacted version. */
  readonly unreadMayGo: boolean;
  readonly match: ToolMatch;
  readonly gatePolicy: GatePolicy;
  readonly usingFallback: boolean;
}

export interface HoldTools {
  readonly nudge: Nudge;
  readonly kinds: ReadonlyMap<string, KindWords>;
  readonly record: (activity: Activity) => void;
  /** A redacted or edited text is looked at like any other before it goes on. */
  readonly drafts: DraftTools;
  /** No longer in what is on its way. */
  readonly unhold: (values: readonly string[]) => void;
  /** The words of a reason, for the person's own page of records; they stay on this device. */
  readonly keepWords: (activity: string, text: string) => void;
  readonly notSensitive: NotSensitive;
  /** What policy says of it now that something was said of its values. */
  readonly decideAgain: () => Decision;
  readonly connected: () => boolean;
  readonly give: GiveHandOver;
  readonly sendRequest: SendRequest;
  readonly guidance: GuidanceSource;
  readonly recent: RecentAnswers;
  readonly problems: Problems;
  /** Which placeholder stands for which value. */
  readonly conversation: Pick<Conversation, "naming" | "keep">;
  /** The person lets these through, or all that is held: called right before they are released. */
  readonly approve: (values?: readonly string[]) => void;
}

/** How it ended, and what the record says of it besides. */
export interface Ending extends Pick<Activity, "reason" | "reasonWords" | "kept"> {
  readonly outcome: Outcome;
}
