/** Whether somebody else has to agree where hard stops change. */
import type { Deps } from "../deps.ts";
import { readSetting, writeSetting } from "../storage/setting.ts";

const name = "policy.two-people";

export async function readTwoPeople(deps: Pick<Deps, "database">): Promise<boolean> {
  return (await readSetting(deps, name)) === true;
}

export function writeTwoPeople(deps: Pick<Deps, "database">, twoPeople: boolean): Promise<void> {
  return writeSetting(deps, name, twoPeople);
}
