/** One value of one kind, as a print under a key of the device: which it was nobody can read out of it. */
export interface DoubtedValue {
  readonly detector: string;
  /** How many letters and digits it has. */
  readonly length: number;
  readonly first: number;
  readonly second: number;
}
