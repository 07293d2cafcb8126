import type { Message } from "../../../lib/schema/message.ts";
import { connections } from "./connections.ts";
import { coverage } from "./coverage.ts";
import { evidence } from "./evidence.ts";
import { findings } from "./findings.ts";
import { inventory } from "./inventory.ts";
import { labels } from "./labels.ts";
import { overview } from "./overview.ts";
import { policy } from "./policy.ts";
import { privacy } from "./privacy.ts";
import { rollout } from "./rollout.ts";
import { rolloutLabels } from "./rollout-labels.ts";
import { shell } from "./shell.ts";
import { tables } from "./tables.ts";

/** Everything that the dashboard says, in German, by its English text. */
export const german: Readonly<Record<string, Message>> = {
  ...connections,
  ...coverage,
  ...evidence,
  ...findings,
  ...inventory,
  ...labels,
  ...overview,
  ...policy,
  ...privacy,
  ...rollout,
  ...rolloutLabels,
  ...shell,
  ...tables,
};
