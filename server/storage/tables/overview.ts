/** The tables of `migrations/0050-overview.sql`. */
import type { Owned } from "./column-types.ts";

export interface OverviewTables {
  day_parts: Owned & { day: Date; tool: string; part: string; slot: number; count: number };
  fleet_days: Owned & { day: Date; part: string; count: number };
}
