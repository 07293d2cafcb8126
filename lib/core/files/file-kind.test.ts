import { expect, test } from "vitest";
import { maybeText, textEncoding } from "./file-kind.ts";

test.each([
  ["notes.txt", "text/plain", true],
  ["data.csv", "application/vnd.ms-excel", false],
  ["data.csv", "text/csv", true],
  ["LICENSE", "", true],
  ["drawing.svg", "image/svg+xml", true],
  ["photo.PNG", "", false],
  ["photo", "image/png", false],
  ["contract.docx", "", false],
  ["backup.tar.gz", "", false],
  ["server.js", "text/javascript", true],
])("%s of type %j: %s", (name, type, expected) => {
  expect(maybeText({ name, type })).toBe(expected);
});

test.each([
  ["plain words", "name,card\r\nAna,1\n", { encoding: "utf-8", orElse: "windows-1252" }],
  ["nothing at all", "", { encoding: "utf-8", orElse: "windows-1252" }],
  ["an old one-byte encoding", "Stra\xdfe;M\xfcnchen\n", { encoding: "utf-8", orElse: "windows-1252" }],
  ["UTF-16 with its mark", "\xff\xfea\0b\0", { encoding: "utf-16le", orElse: null }],
  ["UTF-16 the other way round", "\xfe\xff\0a\0b", { encoding: "utf-16be", orElse: null }],
  ["noise without a zero byte", "\x91\x02\x03\xe4\x05\x06\xa7\x08", { encoding: "utf-8", orElse: null }],
  ["colours of a terminal", "\x1b[31mred\x1b[0m\n", { encoding: "utf-8", orElse: "windows-1252" }],
  ["a zero byte", "abc\0def", null],
  ["UTF-16 that says nothing of it", "n\0a\0m\0e\0,\0c\0a\0r\0d\0\n\0", { encoding: "utf-16le", orElse: null }],
  ["the other way round", "\0n\0a\0m\0e\0,\0c\0a\0r\0d\0\n", { encoding: "utf-16be", orElse: null }],
  ["zeros all over", "\0\0\0\x01".repeat(8), null],
  ["a ZIP, and so every office document", "PK\x03\x04rest", null],
  ["a PDF that is all ASCII", "%PDF-1.4\n1 0 obj\n", null],
  ["a PNG", "\x89PNG\r\n\x1a\nrest", null],
  ["a JPEG", "\xff\xd8\xffrest", null],
  ["an MP4", "1234ftypisom", null],
  ["a TAR", `${"a".repeat(257)}ustar`, null],
  ["an old Word document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", null],
  ["words about PDF", "The sign %PDF- begins a file.", { encoding: "utf-8", orElse: "windows-1252" }],
])("%s", (_, head, expected) => {
  expect(textEncoding(head)).toEqual(expected);
});
