/** The table of `migrations/0055-evidence.sql`. */
import type { PackKind } from "../../../lib/schema/evidence.ts";
import type { Owned } from "./column-types.ts";

export interface EvidenceTables {
  evidence_packs: Owned & {
    number: number;
    kind: PackKind;
    made_at: Date;
    /** "person:UUID", "token:UUID", "command". */
    made_by: string;
    controls: number;
    gaps: number;
    /** Compact JWS. */
    manifest: string;
    /** SHA-256 of the manifest, hexadecimal. */
    digest: string;
    /** The whole file, base64. */
    file: string;
  };
}
