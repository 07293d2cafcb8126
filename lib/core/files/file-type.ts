/** What a file is, by its first bytes: names and media types only say what somebody called it. */

import type { FileReading } from "../../schema/action.ts";
import { wideWithoutMark } from "./file-kind.ts";

export const fileTypes = [
  "text",
  /** A text with parts of its own, such as a mail. Only a name says that, or what stands in it. */
  "structured",
  "rtf",
  "pdf",
  "zip",
  "gzip",
  "tar",
  "ole",
  "sqlite",
  "parquet",
  "png",
  "jpeg",
  "gif",
  "webp",
  "heic",
  "avif",
  "picture",
  "archive",
  "media",
  "program",
  "font",
  "unknown",
] as const;
export type FileType = (typeof fileTypes)[number];

/** As many bytes of a file's beginning as are looked at. */
export const typeHeadLength = 4_096;

/** [byte at which it stands, what stands there, type]; the first that fits. */
const signs: readonly (readonly [at: number, sign: string, type: FileType])[] = [
  [0, "%PDF-", "pdf"],
  [0, "{\\rtf", "rtf"],
  [0, "PK\x03\x04", "zip"],
  [0, "PK\x05\x06", "zip"],
  [0, "PK\x07\x08", "zip"],
  [0, "\x1f\x8b", "gzip"],
  [0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"],
  [0, "SQLite format 3\x00", "sqlite"],
  [0, "PAR1", "parquet"],
  [0, "\x89PNG\r\n\x1a\n", "png"],
  [0, "\xff\xd8\xff", "jpeg"],
  [0, "GIF87a", "gif"],
  [0, "GIF89a", "gif"],
  [8, "WEBP", "webp"],
  [4, "ftypheic", "heic"],
  [4, "ftypheix", "heic"],
  [4, "ftypmif1", "heic"],
  [4, "ftypavif", "avif"],
  [4, "ftypavis", "avif"],
  [0, "II*\x00", "picture"],
  [0, "MM\x00*", "picture"],
  [0, "7z\xbc\xaf\x27\x1c", "archive"],
  [0, "Rar!\x1a\x07", "archive"],
  [0, "BZh", "archive"],
  [0, "\xfd7zXZ", "archive"],
  [0, "\x28\xb5\x2f\xfd", "archive"],
  [0, "RIFF", "media"],
  [0, "OggS", "media"],
  [0, "ID3", "media"],
  [0, "fLaC", "media"],
  [4, "ftyp", "media"],
  [0, "\x7fELF", "program"],
  [0, "MZ\x90", "program"],
  [0, "\x00asm", "program"],
  [0, "wOF", "font"],
  [257, "ustar", "tar"],
];

/**
 * `head`: the first `typeHeadLength` bytes, one character for each. "text" where nothing speaks against it; a file that has a PDF behind a
 * few bytes of something else, as readers allow, is a PDF.
 */
export function fileType(head: string): FileType {
  const sign = signs.find(([at, mark]) => head.startsWith(mark, at));
  if (sign) return sign[2];
  const pdf = head.indexOf("%PDF-");
  if (pdf > 0 && pdf < 1_024) return "pdf";
  const wide = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
  return !wide && head.includes("\0") && !wideWithoutMark(head) ? "unknown" : "text";
}

const pictures: readonly FileType[] = ["png", "jpeg", "gif", "webp", "heic", "avif", "picture"];
const closed: readonly FileType[] = ["archive", "media", "program", "font", "unknown"];

/** False for what holds nothing that can be read, or nothing that `reading` asks for. */
export function mayBeOpened(type: FileType, reading: FileReading): boolean {
  return !closed.includes(type) && !(reading === "documents" && pictures.includes(type));
}

/** Which types a file may be that has one of these endings. What stands under none of them claims nothing. */
const claims: readonly (readonly [endings: string, types: readonly FileType[]])[] = [
  [
    "txt md markdown csv tsv json jsonl ndjson xml html htm yaml yml toml ini conf log sql py js ts jsx tsx java c h cpp cs go rs rb php sh ps1 css ipynb eml tex",
    ["text"],
  ],
  ["rtf", ["rtf"]],
  ["pdf", ["pdf"]],
  ["docx xlsx pptx docm xlsm pptm odt ods odp epub zip jar", ["zip"]],
  ["doc xls ppt msg", ["ole", "rtf"]],
  ["gz tgz", ["gzip"]],
  ["tar", ["tar"]],
  ["png", ["png"]],
  ["jpg jpeg", ["jpeg"]],
  ["gif", ["gif"]],
  ["webp", ["webp"]],
  ["heic heif", ["heic"]],
  ["avif", ["avif"]],
  ["parquet", ["parquet"]],
  ["sqlite sqlite3", ["sqlite"]],
  ["7z rar bz2 xz zst", ["archive"]],
  ["mp3 mp4 m4a mov wav ogg flac webm mkv avi", ["media", "unknown"]],
  ["exe dll msi", ["program", "ole"]],
];
const claimed = new Map(claims.flatMap(([endings, types]) => endings.split(" ").map((ending) => [ending, types] as const)));

/** True where a file says of itself that it is one thing, and is another. Pictures under each other's names are everyday, and harmless. */
export function isMisnamed(name: string, type: FileType): boolean {
  const types = claimed.get(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "");
  if (!types || types.includes(type === "structured" ? "text" : type)) return false;
  return !(pictures.includes(type) && types.some((each) => pictures.includes(each)));
}
