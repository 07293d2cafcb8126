/** Keyed hashes that stand for people, machines and browser profiles. The key lies outside the database. */
import { createHmac, randomBytes } from "node:crypto";
import { join } from "node:path";
import { keepSecretFile } from "./secret-file.ts";

export interface Pseudonyms {
  /** Same person, same hash, whatever the case; nothing for nothing. */
  readonly person: (hint: string | undefined) => string | null;
  readonly machine: (hint: string | undefined) => string | null;
  /** Proves later that a text came from this server: a keyed hash of it. */
  readonly seal: (text: string) => string;
  /** Short name of a browser profile for the dashboard: "b-4f09c2a1d7". */
  readonly device: (deviceId: string) => string;
}

/** Names of devices that are remembered: a page names a thousand of them, and each hash takes as long as the rest of its row. */
const mostKept = 50_000;

/** Reads the key in `dataDirectory`, or makes it. */
export function openPseudonyms(dataDirectory: string): Pseudonyms {
  const text = keepSecretFile(join(dataDirectory, "keys", "pseudonym.key"), () => randomBytes(32).toString("hex"));
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error("keys/pseudonym.key: expected 64 hexadecimal digits");
  const key = Buffer.from(text, "hex");
  const hash = (kind: string, value: string): string => createHmac("sha256", key).update(`${kind}\0${value}`).digest("hex");
  const devices = new Map<string, string>();
  const deviceOf = (deviceId: string): string => {
    const known = devices.get(deviceId);
    if (known !== undefined) return known;
    const made = `b-${hash("device", deviceId).slice(0, 10)}`;
    if (devices.size >= mostKept) devices.clear();
    devices.set(deviceId, made);
    return made;
  };
  const hinted = (kind: string) => (hint: string | undefined) =>
    hint === undefined ? null : hash(kind, hint.trim().normalize("NFKC").toLowerCase());
  return {
    person: hinted("person"),
    machine: hinted("machine"),
    seal: (text) => hash("seal", text),
    device: deviceOf,
  };
}
