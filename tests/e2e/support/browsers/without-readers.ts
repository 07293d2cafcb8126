import { type Files, sorted } from "../../../../scripts/package/zip-folder.ts";

/** A build without what reads pictures and PDF files: most of its weight, which a test would pack several times. */
export function withoutReaders(files: Files): Files {
  return sorted([...files].filter(([path]) => !/^(?:ocr|pdf)\//.test(path)));
}
