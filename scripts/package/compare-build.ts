/** An extension as a browser or a store has it, against the hashes of the build that it should be. */
import { createHash } from "node:crypto";
import { sortedJson } from "../../lib/core/sorted-json.ts";
import type { Files } from "./zip-folder.ts";

interface Explained {
  readonly path: string;
  readonly why: string;
}

/** Of one build, by path: SHA-256 of each file, and of what those mean that browsers write anew. */
export interface BuildHashes {
  readonly files: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
}

export interface Comparison {
  readonly same: number;
  /** Other bytes that mean the same. */
  readonly rewritten: readonly Explained[];
  readonly added: readonly Explained[];
  readonly missing: readonly string[];
  readonly different: readonly string[];
}

/** What stores and browsers put beside a package's own files. Nothing of it runs. */
const beside: readonly (readonly [RegExp, string])[] = [
  [/^_metadata\//, "hashes of the browser's or the store's own"],
  [/^META-INF\//, "Mozilla's signature"],
];

export const hashOf = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

export function hashesOf(files: Files): BuildHashes {
  const meanings = [...files].flatMap(([path, bytes]) => {
    const meaning = meaningOf(path, bytes);
    return meaning === null ? [] : [[path, meaning] as const];
  });
  return {
    files: Object.fromEntries([...files].map(([path, bytes]) => [path, hashOf(bytes)])),
    meanings: Object.fromEntries(meanings),
  };
}

export function compareBuild(files: Files, { files: expected, meanings }: BuildHashes): Comparison {
  const rewritten: Explained[] = [];
  const added: Explained[] = [];
  const different: string[] = [];
  let same = 0;
  for (const [path, bytes] of files) {
    const hash = expected[path];
    const why = beside.find(([place]) => place.test(path))?.[1];
    if (hash === undefined && why) added.push({ path, why });
    else if (hash === hashOf(bytes)) same++;
    else if (meanings[path] !== undefined && meanings[path] === meaningOf(path, bytes)) {
      rewritten.push({ path, why: "other bytes with the same content" });
    } else different.push(path);
  }
  return { same, rewritten, added, missing: Object.keys(expected).filter((path) => !files.has(path)), different };
}

/**
 * Of files that Chromium writes anew when it unpacks a package: the manifest, without what whoever packs or signs it puts in, and the
 * names in other languages. Null for all others, which must be the same byte by byte.
 */
function meaningOf(path: string, bytes: Uint8Array): string | null {
  if (path !== "manifest.json" && !/^_locales\/[^/]+\/messages\.json$/.test(path)) return null;
  try {
    const value = JSON.parse(Buffer.from(bytes).toString("utf8")) as Record<string, unknown>;
    return hashOf(sortedJson(path === "manifest.json" ? withoutPackers(value) : value));
  } catch {
    return null;
  }
}

/** The number is the packer's: a rollback is the same content under a higher one. */
function withoutPackers({ key, update_url, version, differential_fingerprint, ...manifest }: Record<string, unknown>) {
  const settings = manifest["browser_specific_settings"] as { gecko?: Record<string, unknown> } | undefined;
  if (!settings?.gecko) return manifest;
  const { update_url: _, ...gecko } = settings.gecko;
  return { ...manifest, browser_specific_settings: { ...settings, gecko } };
}
