import { classify } from "./classify.ts";
import type { Command } from "./command.ts";
import { company } from "./company.ts";
import { detectors } from "./detectors.ts";
import { explain } from "./explain.ts";
import { fleetSim } from "./fleet-sim.ts";
import { groups } from "./groups.ts";
import { importFile } from "./import.ts";
import { match } from "./match.ts";
import { policy } from "./policy.ts";
import { rollout } from "./rollout.ts";
import { audit, backup, evidence, identity, migrate } from "./server-commands.ts";
import { simulate } from "./simulate.ts";
import { tools } from "./tools.ts";
import { updates } from "./updates.ts";
import { verifyBuild } from "./verify-build.ts";

/** Every command of `waymark`, by name, in the order of its help. */
export const commands: Readonly<Record<string, Command>> = {
  classify,
  company,
  detectors,
  explain,
  match,
  audit,
  backup,
  evidence,
  migrate,
  "fleet-sim": fleetSim,
  groups,
  identity,
  policy,
  rollout,
  simulate,
  tools,
  updates,
  "verify-build": verifyBuild,
  import: importFile,
};
