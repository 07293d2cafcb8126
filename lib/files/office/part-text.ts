/** The characters of one XML part of an archive. */
import type { ZipEntry } from "../archives/open-zip.ts";

/** "" where the archive has no such part. XML without a mark is UTF-8; UTF-16 has to have one. */
export function partText(entry: ZipEntry | undefined): string {
  if (!entry) return "";
  const bytes = entry.read();
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}

/** The parts whose names fit, those with numbers in the order of the numbers. */
export function partsLike(entries: ReadonlyMap<string, ZipEntry>, pattern: RegExp): readonly (readonly [number, ZipEntry])[] {
  const found: [number, ZipEntry][] = [];
  for (const entry of entries.values()) {
    const match = pattern.exec(entry.name);
    if (match) found.push([Number(match[1] ?? 0), entry]);
  }
  return found.sort(([a, x], [b, y]) => a - b || (x.name < y.name ? -1 : 1));
}
