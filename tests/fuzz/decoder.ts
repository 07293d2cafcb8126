import type fc from "fast-check";

/** Something that takes what others have made apart, and what holds of it whatever that is. */
export interface Decoder {
  readonly name: string;
  readonly property: fc.IRawProperty<unknown>;
}
