/** Pieces of table types. */
import type { ColumnType } from "kysely";

/** jsonb: written as text, read as what it holds. */
export type Json<T> = ColumnType<T, string, string>;

export interface Owned {
  tenant_id: string;
}
