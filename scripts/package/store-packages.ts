/** What is sent to the stores, and what a company signs for its own server: zips whose bytes follow from the sources alone. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildHashes, hashesOf, hashOf } from "./compare-build.ts";
import { licencesOf, listShipped, sbomOf } from "./sbom.ts";
import { type Files, readFolder, sorted, withManifest, zipFiles } from "./zip-folder.ts";

/** A store takes no larger package; ours stay well below so that an update is quick everywhere. Bytes. */
export const packageBudget = 12_000_000;

export interface BuildManifest {
  readonly version: string;
  /** By build: "chrome-mv3". */
  readonly builds: Readonly<Record<string, BuildHashes>>;
  /** SHA-256 of each package, by name. */
  readonly packages: Readonly<Record<string, string>>;
}

/** Builds that ship, with the packages that are made of them. */
const made = [
  { build: "chrome-mv3", names: ["chrome", "edge"] },
  { build: "firefox-mv3", names: ["firefox"] },
  { build: "chrome-mv3-managed", names: ["managed-chromium"] },
  { build: "firefox-mv3-managed", names: ["managed-firefox"] },
] as const;

/** What a reviewer needs to build it again; nothing of a machine, nothing that was built. */
const notSource = /^(?:node_modules|\.output|\.wxt|\.git|\.data|dist|artifacts|docs\/pictures|corpora|matrix\/kits)\//;

/** Writes to `out` and returns the manifest that it wrote there, too. Throws where a build is missing. */
export function makePackages(root: string, out: string): BuildManifest {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const shipped = listShipped(root);
  const packages = new Map<string, Buffer>();
  const builds: Record<string, BuildHashes> = {};
  for (const { build, names } of made) {
    const folder = join(root, ".output", build);
    if (!existsSync(join(folder, "manifest.json"))) throw new Error(`${build} is not built; run npm run build`);
    const files = readFolder(folder);
    builds[build] = hashesOf(files);
    for (const name of names) packages.set(`waymark-${name}-${version}.zip`, zipFiles(forStore(name, files)));
  }
  packages.set(`waymark-source-${version}.zip`, zipFiles(sourceFiles(root)));
  packages.set("sbom.cdx.json", Buffer.from(sbomOf(shipped, version)));
  packages.set("licences.txt", Buffer.from(licencesOf(root, shipped)));
  for (const [name, bytes] of packages) writeFileSync(join(out, name), bytes);
  const manifest: BuildManifest = {
    version,
    builds,
    packages: Object.fromEntries([...packages].map(([name, bytes]) => [name, hashOf(bytes)])),
  };
  writeFileSync(join(out, "build-manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The stores of Chromium's family give an item its id themselves and refuse a key that is not of their making. */
function forStore(name: string, files: Files): Files {
  if (name !== "chrome" && name !== "edge") return files;
  return withManifest(files, ({ key: _, ...manifest }) => manifest);
}

/** What git knows of; in a copy without git, what lies there. */
export function sourceFiles(root: string): Files {
  const paths = existsSync(join(root, ".git"))
    ? execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
        cwd: root,
        encoding: "utf8",
        maxBuffer: 2 ** 26,
      }).split("\0")
    : [...readFolder(root).keys()];
  const wanted = [...new Set(paths)].filter((path) => path !== "" && !notSource.test(path) && existsSync(join(root, path)));
  const files = wanted.filter((path) => statSync(join(root, path)).isFile());
  return sorted(files.map((path) => [path, readFileSync(join(root, path))]));
}
