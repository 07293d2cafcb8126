/** The store of policies, each as it counts on this browser: rules that are brought in step by step, its groups, and how it stands. */

import { isOlder } from "../../core/is-older.ts";
import { applyRollouts } from "../../core/policy/apply-rollouts.ts";
import type { BrowserState } from "../../schema/circumstances.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { Database } from "../store/database.ts";
import { readMeta } from "../store/meta.ts";
import type { InForce, PolicyStore } from "./policy-store.ts";
import { chance } from "./variant.ts";

/** `version`: Waymark's own. Without a disk every rule that is being rolled out is observed or not as for a device without a name. */
export function withPlace(store: PolicyStore, database: Database, version: string): PolicyStore {
  return {
    ...store,
    async inForce(configuration) {
      const inForce = await store.inForce(configuration);
      const [device, groups] = await Promise.all([
        deviceOf(database).catch(() => ""),
        groupsOf(database, configuration).catch(() => groupsSet(configuration)),
      ]);
      const here = { groups, browser: statesOf(inForce, configuration, version) };
      return { ...inForce, policy: { ...applyRollouts(inForce.policy, device), here } };
    },
  };
}

/** What the server calls this browser, so that both draw the same; its own name while it has none. */
async function deviceOf(database: Database): Promise<string> {
  return (await readMeta(database, "enrolment"))?.deviceId ?? chance(database);
}

/** What IT has set, and what the company's server says. */
async function groupsOf(database: Database, configuration: Configuration): Promise<string[]> {
  const { groups } = await readMeta(database, "place");
  return [...new Set([...groupsSet(configuration), ...groups])];
}

function groupsSet({ config }: Configuration): string[] {
  return config.group === undefined ? [] : [config.group];
}

function statesOf({ stale, policy, configErrors }: InForce, { managed }: Configuration, version: string): BrowserState[] {
  const states: BrowserState[] = [managed ? "managed" : "unmanaged"];
  if (stale) states.push("stale");
  if (policy.minExtension !== undefined && isOlder(version, policy.minExtension)) states.push("outdated");
  if (configErrors.some(({ source }) => source === "managed")) states.push("misconfigured");
  return states;
}
