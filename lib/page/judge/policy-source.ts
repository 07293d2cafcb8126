/**
 * The policy in force, as this page knows it. Asked for at once, and whenever the page comes back from where a browser keeps pages that were
 * left, which hear of nothing; pushed by the worker when it changes.
 */
import type { GatePolicy } from "../../bridge/protocol.ts";
import { dropEnded } from "../../core/policy/grant.ts";

export interface PolicySource {
  /** Null until the worker has answered for the first time. */
  current(): GatePolicy | null;
  /** The worker's policy; the fallback once the patience is over; null while the worker may still answer in time. */
  inForce(): GatePolicy | null;
  /** As `inForce`, waiting for the end of the patience where it must. */
  settled(): Promise<GatePolicy>;
  update(policy: GatePolicy): void;
}

/** Between two questions that nobody answered: twice as long each time, up to the second. Milliseconds. */
const retryAfter = { first: 500, longest: 15_000 };
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
  let updates = 0;
  let arrived: (policy: GatePolicy) => void;
  const first = new Promise<GatePolicy>((resolve) => {
    arrived = resolve;
  });

  function update(policy: GatePolicy): void {
    updates += 1;
    known = policy;
    changed(policy);
    arrived(policy);
  }

  /** Until an answer or a push has come. What was pushed while an answer was on its way is the newer of the two. */
  async function fetchAnew(): Promise<void> {
    const before = updates;
    for (let wait = retryAfter.first; updates === before; wait = Math.min(wait * 2, retryAfter.longest)) {
      try {
        const answer = await ask();
        if (updates === before) update(answer);
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
  void fetchAnew();
  window.addEventListener("pageshow", ({ persisted }) => void (persisted && fetchAnew()));
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
