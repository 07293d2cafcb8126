/** `waymark verify-build`: see cli/verify-build.ts for what each verb does. */
import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { CompactSign, calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK, type JWK } from "jose";
import { compareBuild } from "./compare-build.ts";
import type { BuildManifest } from "./store-packages.ts";
import { type Files, readFolder, sorted } from "./zip-folder.ts";

const signatureType = "waymark-build+jws";
const names = ["manifest", "extension", "build", "key", "signer", "out"] as const;
type Values = Readonly<Partial<Record<(typeof names)[number], string>>>;

class Usage extends Error {}

const wanted = (name: (typeof names)[number], value: string | undefined): string => {
  if (value === undefined) throw new Usage(`--${name}: expected a value`);
  return value;
};

const verbs: Readonly<Record<string, (values: Values) => Promise<number>>> = {
  async key({ key }) {
    const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
    try {
      writeFileSync(wanted("key", key), `${JSON.stringify(jwk)}\n`, { mode: 0o600, flag: "wx" });
    } catch {
      throw new Usage("--key: expected a file that can be written and is not there yet");
    }
    const { d: _, ...publicJwk } = jwk;
    process.stdout.write(`${await calculateJwkThumbprint(publicJwk as JWK)}\n`);
    return 0;
  },
  async sign({ manifest, key, out }) {
    const content = readFileSync(wanted("manifest", manifest));
    const { d, ...publicJwk } = JSON.parse(readFileSync(wanted("key", key), "utf8")) as JWK;
    const signed = await new CompactSign(content)
      .setProtectedHeader({
        ...{ alg: "Ed25519", typ: signatureType, jwk: publicJwk },
        kid: await calculateJwkThumbprint(publicJwk),
      })
      .sign(await importJWK({ ...publicJwk, ...(d ? { d } : {}) }, "Ed25519"));
    writeFileSync(wanted("out", out), `${signed}\n`);
    return 0;
  },
  check,
};

async function check({ manifest: path, extension, build, signer }: Values): Promise<number> {
  const { manifest, by } = await readManifest(wanted("manifest", path), signer);
  const files = readExtension(wanted("extension", extension));
  const name = build ?? buildOf(files);
  const expected = manifest.builds[name];
  if (!expected) throw new Usage(`--build: expected one of ${Object.keys(manifest.builds).join(", ")}`);
  const { same, rewritten, added, missing, different } = compareBuild(files, expected);
  process.stdout.write(
    `${name} ${manifest.version}${by ? `, signed by ${by}` : ", manifest not signed"}\n${same} files are the same\n`,
  );
  for (const { path, why } of rewritten) process.stdout.write(`rewritten  ${path}: ${why}\n`);
  for (const { path, why } of added) process.stdout.write(`added      ${path}: ${why}\n`);
  for (const one of missing) process.stdout.write(`missing    ${one}\n`);
  for (const one of different) process.stdout.write(`different  ${one}\n`);
  const wrong = missing.length + different.length;
  process.stdout.write(wrong === 0 ? "this is that build\n" : `this is not that build: ${wrong} files\n`);
  return wrong === 0 && same > 0 ? 0 : 1;
}

/** The manifest, and by whom it was signed if it was. With `signer` nothing else is taken. */
async function readManifest(path: string, signer: string | undefined): Promise<{ manifest: BuildManifest; by: string | null }> {
  const text = readFileSync(path, "utf8").trim();
  if (text.startsWith("{")) {
    if (signer !== undefined) throw new Usage("--manifest: expected a signed one, since --signer names a key");
    return { manifest: JSON.parse(text) as BuildManifest, by: null };
  }
  const { jwk, typ } = decodeProtectedHeader(text);
  if (!jwk || typ !== signatureType) throw new Usage("--manifest: expected what “waymark verify-build sign” has written");
  const by = await calculateJwkThumbprint(jwk);
  if (signer !== undefined && by !== signer) throw new Usage(`--signer: the manifest is signed by ${by}`);
  const { payload } = await compactVerify(text, await importJWK(jwk, "Ed25519"), { algorithms: ["Ed25519"] });
  return { manifest: JSON.parse(new TextDecoder().decode(payload)) as BuildManifest, by };
}

/** A folder, or a CRX, XPI or zip. */
function readExtension(path: string): Files {
  if (!existsSync(path)) throw new Usage("--extension: expected a folder or a package that is there");
  if (statSync(path).isDirectory()) return readFolder(path);
  const bytes = readFileSync(path);
  const zip = bytes.subarray(0, 4).toString("latin1") === "Cr24" ? bytes.subarray(12 + bytes.readUInt32LE(8)) : bytes;
  return sorted(Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith("/")));
}

/** By what its manifest asks for. */
function buildOf(files: Files): string {
  const manifest = JSON.parse(Buffer.from(files.get("manifest.json") ?? "{}").toString("utf8")) as {
    browser_specific_settings?: unknown;
    permissions?: string[];
  };
  const family = manifest.browser_specific_settings ? "firefox" : "chrome";
  return `${family}-mv3${manifest.permissions?.includes("webRequestBlocking") ? "-managed" : ""}`;
}

try {
  const [verb = "", ...args] = process.argv.slice(2);
  const work = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!work) throw new Usage(`expected one of ${Object.keys(verbs).join(", ")}`);
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" }] as const));
  const { values } = parseArgs({ args, options, allowPositionals: false, strict: true });
  process.exitCode = await work(values);
} catch (error) {
  process.stderr.write(`waymark verify-build: ${error instanceof Error ? error.message : "something went wrong"}\n`);
  process.exitCode = 2;
}
