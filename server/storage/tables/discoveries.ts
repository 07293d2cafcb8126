/** The tables of `migrations/0040-discoveries.sql`. */
import type { DiscoveryWay } from "../../../lib/schema/discovery.ts";
import type { Purpose } from "../../../lib/schema/purpose.ts";
import type { Json, Owned } from "./column-types.ts";

export interface DiscoveryTables {
  discoveries: Owned & {
    tool: string;
    way: DiscoveryWay;
    host: string;
    signs: Json<string[]>;
    score: number;
    like_tool: string | null;
    first_device: string;
    first_group: string | null;
    first_at: Date;
    last_at: Date;
  };
  discovery_purposes: Owned & { tool: string; device_id: string; purpose: Purpose; said_at: Date };
  earlier_visits: Owned & { tool: string; month: string; device_id: string; days: number };
}
