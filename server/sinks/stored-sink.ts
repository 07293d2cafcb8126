/** A sink as the database has it. */
import type { Selectable } from "kysely";
import type { FindingLevel } from "../../lib/schema/risk-finding.ts";
import type { EntryKind } from "../../lib/schema/sinks.ts";
import type { Tables } from "../storage/tables.ts";

export type StoredSink = Selectable<Tables["sinks"]>;

export interface Wants {
  readonly kinds: EntryKind[];
  /** Of findings: at least this. */
  readonly level: FindingLevel;
}

export function wantsOf({ wants }: Pick<StoredSink, "wants">): Wants {
  return wants as Wants;
}
