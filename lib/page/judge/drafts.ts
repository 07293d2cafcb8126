/** How a text that a person has changed is looked at before it goes on. */
import type { Decision } from "../../core/policy/decide.ts";
import type { Finding } from "../../schema/finding.ts";
import type { OwnPage } from "../own-page.ts";

export interface JudgedText {
  readonly findings: readonly Finding[];
  /** What policy says of it on this way to this tool. */
  readonly decision: Decision;
}

export interface DraftTools {
  /** The page in which a text is edited. */
  readonly page: OwnPage;
  judgeText(text: string): JudgedText;
}
