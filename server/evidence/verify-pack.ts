/** Whether an evidence pack is as it was signed. Needs the file and nothing else: no server, no database, no network. */
import { createHash } from "node:crypto";
import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { manifestType, type PackManifest, packManifest } from "../../lib/schema/evidence.ts";
import { publicKey } from "../../lib/schema/wire.ts";
import { makeZip, type Part, readZip } from "./zip.ts";

export interface GoodPack {
  readonly manifest: PackManifest;
  /** The manifest as it stands in the file. */
  readonly text: string;
  /** Thumbprint of the key that it is signed with. */
  readonly key: string;
}
export type PackVerdict = GoodPack | { readonly wrong: string };

export const beforeFirst = "0".repeat(64);
export const manifestName = "manifest.jws";
/** Manifests of all earlier packs, one a line, the oldest first. */
export const chainName = "chain.txt";

export const sha256 = (data: Uint8Array | string) => createHash("sha256").update(data).digest("hex");

/** `wrong`: one sentence about the first thing that does not fit. */
export async function verifyPack(file: Buffer): Promise<PackVerdict> {
  const parts = readZip(file);
  if (!parts) return { wrong: "The file cannot be taken apart: it is no evidence pack, is cut off, or its frame was changed." };
  const text = parts.find(({ name }) => name === manifestName);
  if (!text) return { wrong: "The manifest is missing, so nothing here is signed." };
  const signed = await openManifest(Buffer.from(text.bytes).toString("utf8"));
  if (!signed) return { wrong: "The manifest was changed after it was signed, or is no manifest of an evidence pack." };
  const wrong =
    findWrongPart(parts, signed.manifest) ??
    (makeZip(parts).equals(file) ? null : "All parts are as signed, but bytes around them were changed.") ??
    (await findWrongChain(parts, signed.manifest));
  return wrong === null ? signed : { wrong };
}

async function openManifest(text: string): Promise<GoodPack | null> {
  // Base64url has spare bits at the end, which a signature would not notice.
  const isPlain = text.split(".").every((piece) => Buffer.from(piece, "base64url").toString("base64url") === piece);
  if (!isPlain) return null;
  try {
    const header = decodeProtectedHeader(text);
    const key = publicKey.parse(header.jwk);
    const { payload } = await compactVerify(text, await importJWK(key, "Ed25519"), { algorithms: ["Ed25519"] });
    const manifest = packManifest.parse(JSON.parse(new TextDecoder().decode(payload)));
    const thumbprint = await calculateJwkThumbprint(key);
    return header.typ === manifestType && header.kid === thumbprint ? { manifest, text, key: thumbprint } : null;
  } catch {
    return null;
  }
}

function findWrongPart(parts: readonly Part[], { parts: signed }: PackManifest): string | null {
  const here = parts.filter(({ name }) => name !== manifestName);
  const missing = Object.keys(signed).find((name) => !here.some((part) => part.name === name));
  if (missing) return `The part “${missing}” was taken out.`;
  for (const { name, bytes } of here) {
    const expected = Object.hasOwn(signed, name) ? signed[name] : undefined;
    if (expected === undefined) return "A part was put in, or renamed, that the manifest does not name.";
    if (expected !== sha256(bytes)) return `The part “${name}” was changed after the pack was signed.`;
  }
  return parts.length > new Set(parts.map(({ name }) => name)).size ? "A part is there twice." : null;
}

async function findWrongChain(parts: readonly Part[], manifest: PackManifest): Promise<string | null> {
  const chain = parts.find(({ name }) => name === chainName);
  if (!chain) return "The list of earlier packs is missing.";
  const lines = Buffer.from(chain.bytes).toString("utf8").split("\n").filter(Boolean);
  let previous = beforeFirst;
  for (const [index, line] of [...lines, null].entries()) {
    const one = line === null ? { manifest } : await openManifest(line);
    const number = index + 1;
    if (!one) return `In the list of earlier packs, pack ${number} was changed after it was signed.`;
    if (one.manifest.number !== number || one.manifest.previous !== previous || one.manifest.tenant !== manifest.tenant) {
      return `The chain of packs is broken: pack ${one.manifest.number} does not follow pack ${number - 1}; one was taken out, put in or moved.`;
    }
    previous = line === null ? "" : sha256(line);
  }
  return null;
}

export interface NamedPack extends GoodPack {
  readonly name: string;
}

/** Several packs in the order in which they are given: null if each follows the one before; otherwise one sentence. */
export function findWrongOrder(packs: readonly NamedPack[]): string | null {
  for (const [index, after] of packs.entries()) {
    const before = packs[index - 1];
    if (!before) continue;
    const [one, two] = [before.manifest.number, after.manifest.number];
    if (after.manifest.tenant !== before.manifest.tenant) return `${after.name} is another company's pack than ${before.name}.`;
    if (two === one && after.text !== before.text)
      return `${before.name} and ${after.name} are both pack ${one}: the chain was forked.`;
    if (two <= one) return `${after.name} is pack ${two} and stands after pack ${one}: the order was changed.`;
    if (two > one + 1) return `Between ${before.name} and ${after.name}, pack ${one + 1} was left out.`;
    if (after.manifest.previous !== sha256(before.text)) return `${after.name} follows another pack ${one} than ${before.name}.`;
  }
  return null;
}
