/** What arrived in a run, and what of it must not have. Pure. */
import type { Received } from "./received.ts";

/** One run of one channel. */
export interface Run {
  /** Everything that the backend got from opening the page to the end of the run. */
  readonly received: readonly Received[];
  /** Milliseconds since 1970 of the first press of what sends. */
  readonly sentAt: number;
  /** Why it could not be driven; null if it could. */
  readonly failure: string | null;
  /** The person saw Waymark say something. */
  readonly told: boolean;
  /** It will fail again. */
  readonly hopeless: boolean;
}

/** What of a run is compared: texts with the marker in them and files, in the order in which they came. */
export interface Arrived {
  readonly texts: readonly string[];
  readonly files: readonly string[];
  /** What is in the files, as text. */
  readonly contents: readonly string[];
  /** First of them before anything was sent. */
  readonly early: boolean;
}

export function arrivedIn({ received, sentAt }: Run, marker: string): Arrived {
  const withContent = received.filter(({ texts, files }) => texts.some((text) => text.includes(marker)) || files.length > 0);
  return {
    texts: withContent.flatMap(({ texts }) => texts.filter((text) => text.includes(marker))),
    files: withContent.flatMap(({ files }) => files.map(({ type, size, sha256 }) => `${type} ${size} ${sha256}`)),
    contents: withContent.flatMap(({ files }) => files.map(({ content }) => content.toString("utf8"))),
    early: withContent.some(({ at }) => at < sentAt),
  };
}

/** Which of the values any request carried, with or without the white space and marks that editors put between. */
export function carried({ received }: Pick<Run, "received">, values: readonly string[]): string[] {
  const seen = received.flatMap(({ raw, texts, files }) => [
    raw.toString("utf8"),
    ...texts,
    ...files.map(({ content }) => content.toString("utf8")),
  ]);
  const bare = seen.map((text) => text.replace(/[^a-z0-9]/gi, "").toLowerCase());
  return values.filter((value) => bare.some((text) => text.includes(value.toLowerCase())));
}

/** Whether `redacted` is `dirty` with something else in the place of each value, and nothing else changed. */
export function isTrueRedaction(redacted: string, dirty: string, values: readonly string[]): boolean {
  const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const pattern = values.reduce((sofar, value) => sofar.replaceAll(literally(value), "\\[[^\\]\\n]+\\]"), literally(dirty));
  return new RegExp(`^${pattern}$`).test(redacted);
}

export const sameArrived = (one: Arrived, other: Arrived): boolean =>
  JSON.stringify([one.texts, one.files]) === JSON.stringify([other.texts, other.files]);
