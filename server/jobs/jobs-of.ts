/** What is done by the clock. */
import { writeCheckpoint } from "../audit/checkpoints.ts";
import type { Deps } from "../deps.ts";
import { runRules } from "../findings/run-rules.ts";
import { retain } from "../ops/retain.ts";
import { gatherRelations } from "../overview/gather-relations.ts";
import { countDays } from "../policy/backtest/day-features.ts";
import { advanceRollouts } from "../policy/rollout/advance-rollouts.ts";
import { countUsageAhead } from "../privacy/usage-ahead.ts";
import { deliverAll } from "../sinks/deliver.ts";
import { makeBackup } from "../storage/backup.ts";
import type { Job } from "./open-jobs.ts";

/** `dataDirectory`: where backups of the embedded database go. */
export function jobsOf(deps: Deps, dataDirectory: string): Job[] {
  return [
    { name: "policy-features", cron: "20 2 * * *", run: () => countDays(deps) },
    { name: "rollouts", cron: "*/5 * * * *", run: () => advanceRollouts(deps) },
    { name: "findings", cron: "*/5 * * * *", run: () => runRules(deps) },
    { name: "relations", cron: "*/5 * * * *", run: () => gatherRelations(deps) },
    { name: "usage", cron: "10 * * * *", run: () => countUsageAhead(deps) },
    { name: "retention", cron: "20 2 * * *", run: () => retain(deps) },
    { name: "backup", cron: "40 2 * * *", run: () => makeBackup(deps.database, dataDirectory, deps.now()) },
    { name: "audit-checkpoint", cron: "0 * * * *", run: () => writeCheckpoint(deps) },
    { name: "deliver", cron: "* * * * *", run: () => deliverAll(deps) },
  ];
}
