import type { Purpose } from "../../schema/purpose.ts";

/** What is asked of somebody who asks for approval. */
export interface AskApproval {
  readonly legend: string;
  readonly purposes: readonly Purpose[];
  /** What the company gets. */
  readonly says: string;
}
