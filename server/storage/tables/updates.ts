/** Packages that browsers update from: the tables of migration 0070. */
import type { UpdateFamily } from "../../../lib/schema/updates.ts";
import type { Owned } from "./column-types.ts";

export interface UpdateTables {
  update_packages: Owned & {
    package_id: string;
    family: UpdateFamily;
    extension_id: string;
    version: string;
    sha256: string;
    bytes: number;
    minimum_browser: string | null;
    signed: boolean;
    percent: number;
    withdrawn_at: Date | null;
    published_at: Date;
  };
  update_parts: Owned & { package_id: string; number: number; content: string };
  update_minimums: Owned & { family: UpdateFamily; version: string };
}
