/** A folder as a zip whose bytes depend on names and contents alone: not on machine, time, time zone, locale or order on disk. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { zipSync } from "fflate";

/** By path with "/", sorted by code units. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first moment that zip knows, made of local parts each time: it keeps local time, and the zone may change under a running program. */
const noTime = () => new Date(1980, 0, 1, 0, 0, 0);

/** Every file below a folder. Throws where there is none. */
export function readFolder(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return sorted(paths.map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path))]));
}

export function sorted(files: Iterable<readonly [string, Uint8Array]>): Files {
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function zipFiles(files: Files): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(sorted(files)), { level: 9, mtime: noTime() }));
}

/** Manifest and files of an extension with another manifest. Keeps the order of the manifest's keys. */
export function withManifest(files: Files, change: (manifest: Record<string, unknown>) => Record<string, unknown>): Files {
  const manifest = JSON.parse(Buffer.from(files.get("manifest.json") ?? "{}").toString("utf8")) as Record<string, unknown>;
  return sorted([...files, ["manifest.json", Buffer.from(JSON.stringify(change(manifest)))]]);
}
