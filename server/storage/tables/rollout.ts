/** The tables of migration 0065. */
import type { Owned } from "./column-types.ts";

export interface RolloutTables {
  rollout_waves: Owned & { wave: string; browsers: number; starts_on: string | null };
  rollout_wave_tokens: Owned & { token_hash: string; wave: string };
}
