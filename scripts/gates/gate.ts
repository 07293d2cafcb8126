/** What a check says of itself. A check that looked at nothing has failed, whatever its problems. */
export interface GateResult {
  /** How much was looked at, and of what: 212 "files". */
  readonly looked: number;
  readonly of: string;
  /** One line each: where, and what to do about it. */
  readonly problems: readonly string[];
  /** Figures worth seeing even when all is well. */
  readonly notes?: readonly string[];
}

/** Looks at the tree below `root` and changes nothing. Throws only if it could not look. */
export type Gate = (root: string) => Promise<GateResult>;
