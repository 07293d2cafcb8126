import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Claim } from "../engine.ts";

/** A tool from npm. Its types are not looked at: it is not installed where the project is checked. */
export interface Peer {
  readonly name: string;
  /** Package whose version and licence are told. */
  readonly package: string;
  /** What it is for; corpora that measure something else are left out. */
  readonly finds: readonly ("personal" | "secrets" | "code")[];
  /** Makes it ready; the result claims, in UTF-16 offsets of the text. */
  readonly load: () => Promise<(text: string) => Claim[] | Promise<Claim[]>>;
}

export const peersFolder = fileURLToPath(new URL("../../peers/", import.meta.url));
const packages = join(peersFolder, "node_modules");

// biome-ignore lint/suspicious/noExplicitAny: other people's modules, each read in one place.
type Foreign = any;

/** A file of a peer's package, as an ES module. */
export async function importPeer(path: string): Promise<Foreign> {
  return import(pathToFileURL(join(packages, path)).href);
}

/** The same for a CommonJS package. */
export function requirePeer(path: string): Foreign {
  return createRequire(join(peersFolder, "package.json"))(path);
}

export function describePeer({ package: name }: Peer): { version: string; licence: string } {
  const { version, license } = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8"));
  return { version, licence: license };
}
