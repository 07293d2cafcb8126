/** What of other people's work is in the extension: a software bill of materials in CycloneDX 1.6, and the list of licences. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Packages that the extension's bundles or its files hold, with what those bring along. The dashboard and the server ship separately. */
export const shippedRoots = [
  ...[
    "@mozilla/readability",
    "@tesseract.js-data/eng",
    "dexie",
    "fflate",
    "jose",
    "lucide-react",
    "pdfjs-dist",
    "react",
    "react-dom",
  ],
  ...["tesseract.js", "tesseract.js-core", "tldts", "webextension-polyfill", "zod"],
] as const;

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** As in the lock file: "sha512-…". */
  readonly integrity: string | null;
}

/** Packages of Node's side alone: what ships is a file that was bundled before, and holds none of them. */
const bundledAway = new Set(["tesseract.js"]);

/** In the order of their names. Throws where one is not in the lock file. */
export function listShipped(root: string): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, LockEntry>>;
  };
  const found = new Map<string, Shipped>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    const entry = packages[`node_modules/${name}`];
    if (!entry?.version) throw new Error(`${name} is not in package-lock.json`);
    found.set(name, { name, version: entry.version, licence: licenceOf(root, name, entry), integrity: entry.integrity ?? null });
    if (!bundledAway.has(name)) for (const other of Object.keys(entry.dependencies ?? {})) add(other);
  };
  for (const name of shippedRoots) add(name);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function licenceOf(root: string, name: string, { license }: LockEntry): string {
  if (license) return license;
  const path = join(root, "node_modules", name, "package.json");
  const { license: stated } = JSON.parse(readFileSync(path, "utf8")) as { license?: string };
  if (!stated) throw new Error(`${name} names no licence`);
  return stated;
}

/** JSON with nothing of the moment in it: no serial number, no time. */
export function sbomOf(shipped: readonly Shipped[], version: string): string {
  const components = shipped.map(({ name, version, licence, integrity }) => ({
    type: "library",
    "bom-ref": purlOf(name, version),
    name,
    version,
    purl: purlOf(name, version),
    licenses: [/^[\w.-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence }],
    ...(integrity?.startsWith("sha512-")
      ? { hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.slice(7), "base64").toString("hex") }] }
      : {}),
  }));
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": "waymark", name: "waymark", version } },
    components,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** Every package with its licence, and the texts that their authors ask to hand on. */
export function licencesOf(root: string, shipped: readonly Shipped[]): string {
  const texts = shipped.map(({ name, version, licence }) => {
    const folder = join(root, "node_modules", name);
    const files = existsSync(folder) ? readdirSync(folder).sort() : [];
    const file = files.find((path) => /^(?:licen[cs]e|copying)(?:\.|$|-)/i.test(path));
    const text = file
      ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()
      : "Its package has no file with the text.";
    return `${name} ${version}\n${licence}\n\n${text}\n`;
  });
  return texts.join(`\n${"-".repeat(78)}\n\n`);
}
