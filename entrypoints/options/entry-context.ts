import type { PolicyInWords } from "../../lib/bridge/policy-in-words.ts";
import type { Dispute } from "../../lib/schema/action.ts";
import type { FindingNames } from "../own-pages/finding-name.ts";

/** What every line needs beside itself. */
export interface EntryContext {
  /** Names of tools, by id. */
  readonly tools: Readonly<Record<string, string>>;
  /** Names of the company's own lists. */
  readonly own: FindingNames;
  /** What the person wrote as a reason and nobody else has, by activity. */
  readonly words?: Readonly<Record<string, string>>;
  /** The policy of today. */
  readonly policy?: PolicyInWords;
  readonly now: number;
  readonly onDispute: (id: string, dispute: Dispute) => Promise<void>;
  readonly onUndo: (id: string) => Promise<boolean>;
}
