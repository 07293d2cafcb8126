/** What a classification has cost, for tests and benchmarks: counts, so that they say the same on every machine. */
export interface ClassifyWork {
  /** Windows searched. */
  windows: number;
  /** UTF-16 code units of those windows, and of the text that `near` has looked at. */
  units: number;
  /** Matches of patterns, confirmed or not. */
  matches: number;
}
