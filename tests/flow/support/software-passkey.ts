/** An authenticator in a few lines: a P-256 key, and the two answers of WebAuthn, as a browser would hand them on. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();
const bare = (data: Buffer) => data.toString("base64url");

/** CBOR of a byte string, a text and a small integer; enough for what is needed here. */
const head = (major: number, length: number) =>
  length < 24
    ? Buffer.from([(major << 5) | length])
    : length < 256
      ? Buffer.from([(major << 5) | 24, length])
      : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
const bytes = (data: Buffer) => Buffer.concat([head(2, data.length), data]);
const text = (data: string) => Buffer.concat([head(3, data.length), Buffer.from(data)]);
const int = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value));

export function softwarePasskey(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  const place = sha256(new URL(origin).hostname);
  let counter = 0;

  const clientData = (type: string, challenge: string, from = origin) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  /** User present and verified; `more`: what registration adds. */
  const authenticatorData = (flags: number, more: readonly Buffer[] = []) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(++counter);
    return Buffer.concat([place, Buffer.from([flags]), count, ...more]);
  };
  const common = { id: bare(id), rawId: bare(id), type: "public-key", clientExtensionResults: {} };

  return {
    register(challenge: string) {
      const key = Buffer.concat([
        ...[head(5, 5), int(1), int(2), int(3), int(-7), int(-1), int(1), int(-2), bytes(Buffer.from(x, "base64url"))],
        ...[int(-3), bytes(Buffer.from(y, "base64url"))],
      ]);
      const length = Buffer.from([0, id.length]);
      const data = authenticatorData(0x45, [Buffer.alloc(16), length, id, key]);
      const attestation = Buffer.concat([
        head(5, 3),
        text("fmt"),
        text("none"),
        text("attStmt"),
        head(5, 0),
        text("authData"),
        bytes(data),
      ]);
      const response = {
        clientDataJSON: bare(clientData("webauthn.create", challenge)),
        attestationObject: bare(attestation),
        transports: ["internal"],
      };
      return { ...common, response };
    },
    /** `from`: the origin that the browser says it was asked on. */
    answer(challenge: string, from = origin) {
      const client = clientData("webauthn.get", challenge, from);
      const data = authenticatorData(0x05);
      const signature = createSign("sha256")
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      const response = { clientDataJSON: bare(client), authenticatorData: bare(data), signature: bare(signature) };
      return { ...common, response };
    },
  };
}
