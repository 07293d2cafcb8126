/** What reading a file gives: its texts, each with the place where it stands. Lives in memory only, like every finding. */

/** A part of a file, from the outside in: an entry of an archive, then a sheet in it. */
export interface Place {
  readonly kind:
    | "entry"
    | "attachment"
    | "page"
    | "sheet"
    | "hidden-sheet"
    | "slide"
    | "hidden-slide"
    | "notes"
    | "comments"
    | "header"
    | "footnotes"
    | "cell"
    | "chapter"
    | "table"
    | "picture"
    | "properties"
    | "message";
  /** Of an entry, an attachment, a sheet, a table. */
  readonly name?: string;
  /** Of a page, a slide, a cell of a notebook: from 1. */
  readonly number?: number;
}

/** `text.slice(start, end)` is what stands in one spot of the part: a cell, a run of characters. By start, without overlap. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** The reader's own number of it, by which it can be rewritten. */
  readonly node: number;
  /** Of a table: from 1. */
  readonly row?: number;
  readonly column?: string;
}

export interface Passage {
  readonly text: string;
  readonly where: readonly Place[];
  /** Absent: the passage is one spot. */
  readonly spots?: readonly Spot[];
  /** Which part of the file can be rewritten with it; absent where none can. */
  readonly part?: string;
  /** It goes on where the passage before it ended: a value may stand in both. */
  readonly continues?: true;
}

/** Why a file, or a part of it, was not read. */
export const unreadReasons = ["encrypted", "too-large", "too-long", "old-format", "unknown-kind", "broken"] as const;
export type UnreadReason = (typeof unreadReasons)[number];

/**
 * What is worth knowing of a file beside its text. misnamed: it is another kind than its name says. hidden-parts: sheets, slides and what was
 * deleted are in it. hidden-text: letters that nobody sees, such as white ones. location: a picture says where it was taken.
 */
export const fileNotes = ["misnamed", "hidden-parts", "hidden-text", "macros", "location"] as const;
export type FileNote = (typeof fileNotes)[number];

export interface Noted {
  readonly note: FileNote;
  readonly where: readonly Place[];
}
