/** What a package says of itself: which extension, which version. Nothing is taken that a browser would refuse. */
import { createHash, createPublicKey, verify } from "node:crypto";
import { unzipSync } from "fflate";
import { packageVersion, type UpdateFamily } from "../../lib/schema/updates.ts";
import { refuse } from "../web/refusal.ts";
import { readFields } from "./read-fields.ts";

export interface PackageFacts {
  readonly family: UpdateFamily;
  readonly extensionId: string;
  readonly version: string;
  readonly minimumBrowser: string | null;
  readonly signed: boolean;
}

interface Manifest {
  readonly version?: unknown;
  readonly minimum_chrome_version?: unknown;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: unknown; readonly strict_min_version?: unknown } };
}

const magic = "Cr24";
const longestManifest = 1024 * 1024;
/** What Mozilla adds to an XPI when it signs it. */
const mozillasSignature = /^META-INF\/(?:mozilla\.rsa|cose\.sig)$/;

/** Throws 400 that says what is wrong. */
export function readPackage(bytes: Buffer): PackageFacts {
  return bytes.subarray(0, 4).toString("latin1") === magic ? readCrx(bytes) : readXpi(bytes);
}

/** The form: Chromium, components/crx_file/crx3.proto and crx_verifier.cc. */
function readCrx(bytes: Buffer): PackageFacts {
  try {
    if (bytes.readUInt32LE(4) !== 3) throw new Error("version");
    const headerEnd = 12 + bytes.readUInt32LE(8);
    const header = readFields(bytes.subarray(12, headerEnd));
    const signedData = header.find(({ number }) => number === 10_000)?.bytes ?? Buffer.alloc(0);
    const id = readFields(signedData).find(({ number }) => number === 1)?.bytes ?? Buffer.alloc(0);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signedData.length);
    const signedBytes = Buffer.concat([Buffer.from("CRX3 SignedData\0"), length, signedData, bytes.subarray(headerEnd)]);
    const own = header
      .filter(({ number }) => number === 2)
      .map((proof) => readFields(proof.bytes))
      .map((fields) => ({ key: fields.find(({ number }) => number === 1), signature: fields.find(({ number }) => number === 2) }))
      .find(({ key }) => key && createHash("sha256").update(key.bytes).digest().subarray(0, 16).equals(id));
    if (!own?.key || !own.signature) throw new Error("proof");
    const key = createPublicKey({ key: own.key.bytes, format: "der", type: "spki" });
    if (!verify("sha256", signedBytes, key, own.signature.bytes)) throw new Error("signature");
    const { manifest } = readZip(bytes.subarray(headerEnd));
    return {
      family: "chromium",
      extensionId: id.toString("hex").replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))),
      version: versionOf(manifest),
      minimumBrowser: textOrNull(manifest.minimum_chrome_version),
      signed: true,
    };
  } catch (error) {
    throw unreadable(error, "a CRX3 package with the signature of its own key");
  }
}

function readXpi(bytes: Buffer): PackageFacts {
  try {
    const { manifest, names } = readZip(bytes);
    const { id, strict_min_version } = manifest.browser_specific_settings?.gecko ?? {};
    if (typeof id !== "string" || id.length > 80) throw new Error("id");
    return {
      family: "firefox",
      extensionId: id,
      version: versionOf(manifest),
      minimumBrowser: textOrNull(strict_min_version),
      signed: names.some((name) => mozillasSignature.test(name)),
    };
  } catch (error) {
    throw unreadable(error, "a CRX3 package, or an XPI whose manifest names its id");
  }
}

function readZip(bytes: Buffer): { manifest: Manifest; names: string[] } {
  const names: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      return name === "manifest.json" && originalSize <= longestManifest;
    },
  });
  const text = new TextDecoder("utf-8", { fatal: true }).decode(files["manifest.json"] ?? new Uint8Array());
  return { manifest: JSON.parse(text) as Manifest, names };
}

function versionOf({ version }: Manifest): string {
  const read = packageVersion.safeParse(version);
  if (read.success) return read.data;
  const expected = "a manifest whose version is one to four numbers up to 65535";
  throw refuse(400, "invalid", `version: expected ${expected}.`, { field: "version", expected });
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value.length <= 32 ? value : null;
}

function unreadable(error: unknown, expected: string): unknown {
  return error instanceof Error && "body" in error
    ? error
    : refuse(400, "malformed", `body: expected ${expected}.`, { field: "body", expected });
}
