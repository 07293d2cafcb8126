/** Encrypts the keys and tokens of a sink: AES-256-GCM with a key that lies beside the database, bound to the sink they belong to. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { join } from "node:path";
import { keepSecretFile } from "../storage/secret-file.ts";

export interface Seal {
  readonly close: (secrets: Readonly<Record<string, string>>, sinkId: string) => string;
  /** Throws if it was changed, or belongs to another sink or key. */
  readonly open: (sealed: string, sinkId: string) => Record<string, string>;
}

/** Reads the key in `dataDirectory`, or makes it. */
export function openSeal(dataDirectory: string): Seal {
  const text = keepSecretFile(join(dataDirectory, "keys", "connections.key"), () => randomBytes(32).toString("hex"));
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error("keys/connections.key: expected 64 hexadecimal digits");
  const key = Buffer.from(text, "hex");
  return {
    close: (secrets, sinkId) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(sinkId));
      const sealed = Buffer.concat([cipher.update(JSON.stringify(secrets), "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64");
    },
    open: (sealed, sinkId) => {
      const bytes = Buffer.from(sealed, "base64");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12)).setAAD(Buffer.from(sinkId));
      decipher.setAuthTag(bytes.subarray(12, 28));
      const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
      return JSON.parse(text) as Record<string, string>;
    },
  };
}
