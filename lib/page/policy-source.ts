/** The policy in force, as this page knows it. Asked for at once; pushed by the worker when it changes. */
import type { GatePolicy } from "../bridge/protocol.ts";

export interface PolicySource {
  /** Null until the worker has answered for the first time. */
  current(): GatePolicy | null;
  /** The worker's policy, or the fallback if it has not answered within `patience` milliseconds. */
  settled(patience: number): Promise<GatePolicy>;
  update(policy: GatePolicy): void;
}

const retryAfter = 500;

/** `changed` is told of every policy that comes into force here. */
export function createPolicySource(
  ask: () => Promise<GatePolicy>,
  fallback: GatePolicy,
  changed: (policy: GatePolicy) => void = () => {},
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

  return {
    current: () => known,
    update,
    settled: (patience) =>
      Promise.race([first, new Promise<GatePolicy>((resolve) => setTimeout(() => resolve(known ?? fallback), patience))]),
  };
}
