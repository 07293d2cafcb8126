/** What is said of one address of the API: what it takes and what it answers. */
import { z } from "zod";

/** A body that is no JSON, by its media type. */
export interface Media {
  readonly type: string;
}

/** No body at all. */
export const nothing = { type: "" } as const satisfies Media;

export interface Operation {
  readonly summary: string;
  readonly query?: z.ZodObject;
  /** Of every address that is written to. */
  readonly body?: z.ZodType | Media;
  readonly reply?: z.ZodType | Media;
}

/** Of an answer that only says that it was done: `{ "revoked": true }`. */
export function says(word: string): z.ZodType {
  return z.strictObject({ [word]: z.literal(true) });
}

/** A text of that type, or a file. */
export function media(type: string): Media {
  return { type };
}
