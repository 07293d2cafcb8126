/**
 * The values that this document must not send: what was held and not let through, and what stands in a composer unapproved. In memory
 * only, for as long as the document lives.
 */
import { compileCarries } from "../../core/carried/carries.ts";

export interface Withheld {
  add(values: readonly string[]): void;
  /** The person, or policy, has let these through. */
  release(values: readonly string[]): void;
  readonly empty: boolean;
  /** One more whenever something was added. */
  readonly version: number;
  /** All of them, the oldest first. */
  values(): readonly string[];
  /** True if the text carries one of them, however it is written there. */
  carriedBy(text: string): boolean;
}

/** The oldest are forgotten first: a page that makes a person paste endless lists must not fill the memory. */
const mostValues = 5_000;

export function createWithheld(): Withheld {
  const values = new Set<string>();
  let carries: ((text: string) => boolean) | null = null;
  let version = 0;
  return {
    add(more) {
      if (more.length > 0) version += 1;
      for (const value of more) {
        values.delete(value);
        values.add(value);
        carries = null;
      }
      for (const oldest of values) {
        if (values.size <= mostValues) break;
        values.delete(oldest);
      }
    },
    release(gone) {
      for (const value of gone) values.delete(value);
      carries = null;
    },
    get empty() {
      return values.size === 0;
    },
    get version() {
      return version;
    },
    values: () => [...values],
    carriedBy(text) {
      if (values.size === 0) return false;
      carries ??= compileCarries([...values]);
      return carries(text);
    },
  };
}
