/** The policy in force, as this page knows it. Asked for at once; pushed by the worker when it changes. */
import type { GatePolicy } from "../bridge/protocol.ts";
import { dropEnded } from "../core/grant.ts";

export interface PolicySource {
  /** Null until the worker has answered for the first time. */
  current(): GatePolicy | null;
  /** The worker's policy; the fallback once the patience is over; null while the worker may still answer in time. */
  inForce(): GatePolicy | null;
  /** As `inForce`, waiting for the end of the patience where it must. */
  settled(): Promise<GatePolicy>;
  update(policy: GatePolicy): void;
}

const retryAfter = 500;
/** How long a page waits for the company's policy, from its start, before the built-in one applies. Milliseconds. */
const usualPatience = 3_000;

/** `changed` is told of every policy that comes into force here. */
export function createPolicySource(
  ask: () => Promise<GatePolicy>,
  fallback: GatePolicy,
  changed: (policy: GatePolicy) => void = () => {},
  patience = usualPatience,
): PolicySource {
  let known: GatePolicy | null = null;
  let arrived: (policy: GatePolicy) => void;
  const first = new Promise<GatePolicy>((resolve) => {
    arrived = resolve;
  });

  function update(policy: GatePolicy): void {
    known = policy;
    changed(policy);
    arrived(policy);
  }

  async function fetchUntilKnown(): Promise<void> {
    while (!known) {
      try {
        update(await ask());
      } catch {
        await new Promise((resolve) => setTimeout(resolve, retryAfter));
      }
    }
  }
  void fetchUntilKnown();
  let waitedEnough = false;
  const over = new Promise<void>((resolve) => {
    setTimeout(() => {
      waitedEnough = true;
      resolve();
    }, patience);
  });

  /** What was granted ends in time also where no worker says so. */
  function current(): GatePolicy | null {
    const policy = known && dropEnded(known.policy, Date.now());
    if (known && policy && policy !== known.policy) known = { ...known, policy };
    return known;
  }

  const inForce = () => current() ?? (waitedEnough ? fallback : null);
  return {
    current,
    inForce,
    update,
    settled: async () => {
      await Promise.race([first, over]);
      return inForce() ?? fallback;
    },
  };
}
