/** How much of a file is read. Whatever is more than this is not read on: the file counts as not checked, for the reason that is named. */
export const fileLimits = {
  /** Bytes of one file. Above it a browser needs several hundred megabytes for its parts. */
  bytes: 64 * 1_048_576,
  /** UTF-16 code units of text out of one file: more than anybody pastes, and as long as a few seconds of looking. */
  text: 8 * 1_048_576,
  /** Milliseconds for one file, the person's patience: held text has a way out after this at the latest. */
  time: 20_000,
  /** Members of all archives in one file. The largest honest document that we made had 900. */
  entries: 2_000,
  /** Bytes of all that is unpacked out of one file, at most: eight documents of the largest size that people work with. */
  unpacked: 128 * 1_048_576,
  /** Times that an archive's member may be larger than it is packed. Deflate reaches 1,032; text and XML stay under 60. */
  ratio: 200,
  /** Archives within archives: a mail with a ZIP with a document is three. */
  nesting: 3,
  /** Pages of one PDF. */
  pages: 500,
  /** Pages without text that are read as pictures: each takes about a second. */
  scannedPages: 8,
  /** Pictures read by OCR in one file. */
  pictures: 8,
  /** Pixels of one picture: a screenshot of two large screens has 16 million. */
  pixels: 40_000_000,
  /** Things that are said of the file itself: more of them say no more. */
  notes: 100,
  /** Cells of one workbook. */
  cells: 1_000_000,
} as const;
