/** What the card has to be told of one held attempt. */
import type { GatePolicy } from "../../bridge/protocol.ts";
import type { Decision } from "../../core/policy/decide.ts";
import type { Naming } from "../../core/redaction/placeholder-book.ts";
import type { ToolMatch } from "../../core/tools/match-tool.ts";
import type { Attempt } from "../attempt.ts";
import type { KindWords } from "../judge/classifier-on-demand.ts";
import type { DraftTools } from "../judge/drafts.ts";
import type { GuidanceSource } from "../judge/guidance.ts";
import type { Verdict } from "../judge/judge.ts";

export interface AskInput {
  readonly attempt: Pick<Attempt, "kind" | "content" | "releaseRedacted">;
  readonly match: ToolMatch;
  readonly verdict: Verdict;
  readonly decision: Decision;
  /** Policy lets go what could not be read. */
  readonly unreadMayGo: boolean;
  readonly gatePolicy: GatePolicy;
  /** False if the extension was updated under this page and cannot be reached any more. */
  readonly connected: boolean;
  readonly usingFallback: boolean;
  readonly kinds: ReadonlyMap<string, KindWords>;
  /** Whether "not sensitive" would be remembered. */
  readonly mayDoubt?: boolean;
  /** Absent: the text cannot be edited here. */
  readonly drafts?: DraftTools;
  /** The conversation's: what is hidden is shown under the names that it will have. */
  readonly naming?: Naming;
  /** Absent: nothing is explained beside the question. */
  readonly guidance?: GuidanceSource;
}
