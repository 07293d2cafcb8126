/** What follows from the policy in force: the browser does its part, and every gate that is open is told. */
import type { GatePolicy } from "../../bridge/protocol.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { ConfigurationReader } from "../configuration/configuration-reader.ts";
import { syncTarget } from "../configuration/sync-target.ts";
import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";
import { createTurn } from "../turn.ts";
import type { WorkerParts } from "../worker-parts.ts";
import { noteInForce } from "./describe-policy.ts";
import type { InForce } from "./policy-store.ts";
import { wordsInPages } from "./words.ts";

interface Parts extends Pick<WorkerParts, "enforce" | "announce"> {
  readonly database: Database;
  readonly configuration: () => Promise<Configuration>;
  readonly noteErrors: ConfigurationReader["noteErrors"];
  readonly inForce: () => Promise<InForce>;
  readonly now: () => number;
}

export interface PolicyCarrier {
  /** Makes the browser do its part. */
  enforce(): Promise<void>;
  /** Tells the gates if what they would be told has changed since they were last told, by this worker or one before it. */
  announceChange(): Promise<void>;
}

/** One thing at a time: of two policies that come one upon the other the older must not be carried out last. */
export function createPolicyCarrier({ database, configuration, inForce, now, ...parts }: Parts): PolicyCarrier {
  const inTurn = createTurn();

  async function enforce(): Promise<void> {
    const { policy } = await inForce();
    parts.noteErrors(await parts.enforce(policy));
  }

  async function announceChange(): Promise<void> {
    const known = await inForce();
    await noteInForce(database, known, now());
    const policy = gatePolicyOf(known, await configuration());
    // The messages follow from the language and from policy's own texts.
    const text = JSON.stringify({ ...policy, words: [policy.words?.language, known.policy.texts] });
    if ((await readMeta(database, "announced")) === text) return;
    // The browser first: a gate that is told of a blocked page leaves it to the browser to show ours.
    await enforce();
    await writeMeta(database, "announced", text);
    parts.announce(policy);
  }

  return { enforce: () => inTurn(enforce), announceChange: () => inTurn(announceChange) };
}

/** Texts have become words by now, and only those that a gate says. */
export function gatePolicyOf(
  { policy: { texts: _, ...policy }, source, configErrors, words }: InForce,
  configuration: Configuration,
): GatePolicy {
  const canAsk = syncTarget(configuration).open;
  return { policy, source, configErrors, canAsk, ...(words ? { words: wordsInPages(words) } : {}) };
}
