/** Which policy is in force: built-in, above it the server's signed one, above that IT's own. What a person sets is never part of it. */
import type { GatePolicy } from "../../bridge/protocol.ts";
import { hardStopsText } from "../../core/policy/hard-stops-text.ts";
import type { StarterMode } from "../../schema/managed-config.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { Database } from "../store/database.ts";
import { patchMeta, readMeta, type ServerPolicyState } from "../store/meta.ts";
import { isCoSigned } from "./co-signed.ts";
import { type BundleProblem, samePolicy, type VerifiedBundle, verifyBundle } from "./verify-bundle.ts";

export interface InForce extends GatePolicy {
  /** Sequence of the signed bundle; null where the policy is not the server's. */
  readonly seq: number | null;
  /** True if the bundle is past its end: it stays in force until a newer one arrives. */
  readonly stale: boolean;
  /** Whether IT has named the key that signed it. */
  readonly trust: "pinned" | "first-use" | null;
}

export interface PolicyStore {
  /** Never rejects: without a disk it is the built-in or the managed policy. */
  inForce(configuration: Configuration): Promise<InForce>;
  /** Takes an answer of the server if it is genuine and newer; otherwise the last good one stays and the reason is kept. */
  accept(jws: string, etag: string | null, configuration: Configuration): Promise<void>;
  /** The server said that nothing has changed. */
  unchanged(): Promise<void>;
}

const clockTolerance = 300;

export function createPolicyStore(
  database: Database,
  starters: { readonly [mode in StarterMode]: Policy },
  now: () => number,
  version: string,
): PolicyStore {
  /** The last bundle that was read, so that a page's question costs no signature check. Rebuilt from disk in a new worker. */
  let remembered: { jws: string; trusted: string; bundle: VerifiedBundle | null } | null = null;

  async function stored(configuration: Configuration, state: ServerPolicyState): Promise<VerifiedBundle | null> {
    if (!state.bundle) return null;
    const trusted = trustedKeys(configuration, state);
    const trustedText = trusted?.join() ?? "";
    if (remembered?.jws !== state.bundle.jws || remembered.trusted !== trustedText) {
      const verification = await verifyBundle(state.bundle.jws, trusted, version);
      const bundle = "bundle" in verification ? verification.bundle : null;
      remembered = { jws: state.bundle.jws, trusted: trustedText, bundle };
    }
    return remembered.bundle;
  }

  async function serverPolicy(
    configuration: Configuration,
  ): Promise<{ bundle: VerifiedBundle | null; problem: BundleProblem | null }> {
    try {
      const state = await readMeta(database, "policy");
      return { bundle: await stored(configuration, state), problem: state.problem };
    } catch {
      // A disk that fails makes nothing milder, as long as this worker lives.
      return { bundle: remembered?.bundle ?? null, problem: null };
    }
  }

  return {
    async inForce(configuration) {
      const { config } = configuration;
      const { bundle, problem } = await serverPolicy(configuration);
      const configErrors = [...configuration.errors, ...(problem ? [{ source: "server" as const, ...problem }] : [])];
      const withSupport = (policy: Policy): Policy => (config.supportUrl ? { ...policy, supportUrl: config.supportUrl } : policy);
      const unsigned = { configErrors, seq: null, stale: false, trust: null };
      if (config.policy) return { policy: withSupport(config.policy), source: "managed", ...unsigned };
      if (!bundle) return { policy: withSupport(starters[config.mode ?? "nudge"]), source: "built-in", ...unsigned };
      return {
        policy: withSupport(bundle.policy),
        source: "server",
        configErrors,
        seq: bundle.seq,
        stale: bundle.expiresAt * 1_000 < now(),
        trust: config.policyKeys ? "pinned" : "first-use",
      };
    },

    async accept(jws, etag, configuration) {
      const state = await readMeta(database, "policy");
      const verification = await verifyBundle(jws, trustedKeys(configuration, state), version);
      const previous = await stored(configuration, state);
      const { clockOffset } = await readMeta(database, "sync");
      const problem =
        "problem" in verification
          ? verification.problem
          : (whyNotTaken(verification.bundle, previous, (now() + clockOffset) / 1_000) ??
            (await whyNotCoSigned(verification.bundle, previous, configuration.config.policyCosigners)));
      if (problem || !("bundle" in verification)) return patchMeta(database, "policy", { problem });
      const { keyId, nextKeys: announced, retiredKeys } = verification.bundle;
      const nextKeys = [...(state.nextKeys ?? []), ...announced.map((key) => ({ key, by: keyId }))];
      const unrepeated = nextKeys.filter((one, index) => nextKeys.findIndex((each) => sameKeys(each, one)) === index);
      await patchMeta(database, "policy", {
        bundle: { jws, etag, keyId },
        firstKey: state.firstKey ?? keyId,
        nextKeys: unrepeated.slice(-mostNextKeys),
        retiredKeys: [...new Set([...(state.retiredKeys ?? []), ...retiredKeys])]
          .filter((key) => key !== keyId)
          .slice(-mostRetiredKeys),
        problem: null,
      });
    },

    unchanged: () => patchMeta(database, "policy", { problem: null }),
  };
}

type NextKey = NonNullable<ServerPolicyState["nextKeys"]>[number];

/** A company that changes its key every month for a year and a half. */
const mostNextKeys = 20;
const mostRetiredKeys = 50;

const sameKeys = (one: NextKey, other: NextKey) => one.key === other.key && one.by === other.by;

/**
 * Thumbprints of the keys that may sign: those that IT has named, or the first that was seen, and those that a trusted one has announced,
 * without those that a trusted one has retired; null before there was one.
 */
export function trustedKeys(
  { config }: Configuration,
  { firstKey, nextKeys = [], retiredKeys = [] }: Pick<ServerPolicyState, "firstKey" | "nextKeys" | "retiredKeys">,
): readonly string[] | null {
  const first = config.policyKeys ?? (firstKey === null ? null : [firstKey]);
  if (!first) return null;
  const trusted = new Set(first);
  // They stand in the order in which they were announced.
  for (const { key, by } of nextKeys) if (trusted.has(by)) trusted.add(key);
  const retired = new Set(retiredKeys);
  return [...trusted].filter((key) => !retired.has(key));
}

/** Where IT says who may: other hard stops than before count only if one of those has signed them. */
async function whyNotCoSigned(
  next: VerifiedBundle,
  previous: VerifiedBundle | null,
  by: readonly string[] | undefined,
): Promise<BundleProblem | null> {
  if (!by) return null;
  if (hardStopsText(next.policy) === hardStopsText(previous?.policy ?? { rules: [] })) return null;
  const signed = await isCoSigned(next.policy, next.tenant, next, by);
  return signed ? null : { field: "policy.claims.coSigned", expected: "hard stops that a second person has signed" };
}

/** `time` in seconds by the server's clock. Null if the bundle is to be taken. */
function whyNotTaken(next: VerifiedBundle, previous: VerifiedBundle | null, time: number): BundleProblem | null {
  if (next.expiresAt < time - clockTolerance) return { field: "policy.claims.exp", expected: "a time that has not passed" };
  if (next.issuedAt > time + clockTolerance) return { field: "policy.claims.iat", expected: "a time that has come" };
  if (next.notBefore > time + clockTolerance) return { field: "policy.claims.nbf", expected: "a time that has come" };
  if (!previous) return null;
  if (next.tenant !== previous.tenant) return { field: "policy.claims.tenant", expected: "the company of the policy before" };
  if (next.seq < previous.seq) return { field: "policy.claims.seq", expected: `${previous.seq} or more` };
  // The same number again renews the signature; it must not change what the number stands for.
  if (next.seq === previous.seq && !samePolicy(next.policy, previous.policy)) {
    return { field: "policy.claims.seq", expected: `more than ${previous.seq} for a changed policy` };
  }
  return null;
}
