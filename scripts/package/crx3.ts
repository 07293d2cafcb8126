/** Packs an extension as Chromium wants it (components/crx_file/crx3.proto): a signed header in front of a zip. The same bytes each time. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";

/** A field of Protocol Buffers that holds bytes. */
function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}

function size(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** `key`: PEM of an RSA private key. */
export function packCrx(zip: Buffer, key: string): Buffer {
  const privateKey = createPrivateKey(key);
  const publicKey = publicKeyOf(key);
  const signedData = field(1, createHash("sha256").update(publicKey).digest().subarray(0, 16));
  const signed = Buffer.concat([Buffer.from("CRX3 SignedData\0"), size(signedData.length), signedData, zip]);
  const proof = Buffer.concat([field(1, publicKey), field(2, sign("sha256", signed, privateKey))]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from("Cr24"), size(3), size(header.length), header, zip]);
}

/** PEM of a new private key. */
export function makePackageKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** DER of the public half: in base64 the `key` of a manifest. */
export function publicKeyOf(key: string): Buffer {
  return createPublicKey(key).export({ type: "spki", format: "der" });
}

/** The id that Chromium derives from a key. */
export function extensionIdOf(publicKey: Buffer): string {
  const hex = createHash("sha256").update(publicKey).digest("hex").slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
