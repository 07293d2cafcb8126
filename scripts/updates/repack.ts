import { unzipSync } from "fflate";
import type { UpdateFamily } from "../../lib/schema/updates.ts";
import { makeCrx, makeXpi } from "../package/make-package.ts";
import { sorted } from "../package/zip-folder.ts";

/** The same content under another number: the way back for browsers that never go back. `key`: PEM, for a CRX. */
export function repack(bytes: Buffer, family: UpdateFamily, version: string, key: string | null): Buffer {
  const zip = family === "chromium" ? bytes.subarray(12 + bytes.readUInt32LE(8)) : bytes;
  const files = sorted(Object.entries(unzipSync(zip)));
  return key === null ? makeXpi(files, { version }) : makeCrx(files, key, { version });
}
