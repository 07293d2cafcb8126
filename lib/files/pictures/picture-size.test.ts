import { expect, test } from "vitest";
import { fileType } from "../../core/files/file-type.ts";
import { pictureSize } from "./picture-size.ts";

const bytes = (latin: string) => Uint8Array.from(latin.padEnd(40, "\0"), (char) => char.charCodeAt(0));
const ispe = (width: string, height: string) => `\0\0\0\x14ispe\0\0\0\0${width}${height}`;

test.each([
  ["png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x02\0\0\0\x03", { width: 258, height: 3 }],
  ["gif", "GIF89a\x02\x01\x03\0", { width: 258, height: 3 }],
  ["jpeg", "\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x11\x08\0\x03\x01\x02", { width: 258, height: 3 }],
  ["webp", "RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x01\x01\0\x02\0\0", { width: 258, height: 3 }],
  // A picture of tiles: the whole counts, in whatever order they stand.
  [
    "heic",
    `\0\0\0\x18ftypheic${ispe("\0\0\0\x40", "\0\0\0\x40")}${ispe("\0\0\x01\x02", "\0\0\x01\0")}`,
    { width: 258, height: 256 },
  ],
  ["avif", `\0\0\0\x18ftypavif${ispe("\0\0\x01\x02", "\0\0\0\x03")}`, { width: 258, height: 3 }],
  ["heic", "\0\0\0\x18ftypheic", null],
] as const)("size of a %s", (type, latin, size) => {
  expect(fileType(latin)).toBe(type);
  expect(pictureSize(bytes(latin))).toEqual(size);
});
