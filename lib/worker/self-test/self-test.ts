/** How Waymark is set up in this browser and whether each part works, found out by asking. */
import type { Policy } from "../../schema/policy.ts";
import type { SelfTest } from "../../schema/self-test.ts";
import { noticePath } from "../../schema/wire.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { InForce } from "../policy/policy-store.ts";
import { readStatus } from "../status.ts";
import type { Database } from "../store/database.ts";
import { readMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";

/** What only the browser knows. Each may reject: then it is not known. */
export interface SelfTestBrowser {
  readonly demo: boolean;
  siteAccess(): Promise<boolean>;
  privateWindows(): Promise<boolean>;
  /**
   * Hosts of open tabs with an AI tool, by catalogue and this policy, into which the browser's policy lets no extension; of no other tab,
   * because this goes to the server. Null where the browser does not say.
   */
  closedHosts(policy: Policy): Promise<readonly string[] | null>;
}

interface Parts {
  readonly database: Database;
  readonly configuration: Configuration;
  readonly inForce: InForce;
  readonly browser: SelfTestBrowser | undefined;
  readonly surroundings: Surroundings;
  /** Whether the server is asked, too. */
  readonly ask: boolean;
}

const patience = 5_000;
const most = { gates: 50, hosts: 50, errors: 50 } as const;

/** Never rejects. */
export async function readSelfTest({ database, configuration, inForce, browser, surroundings, ask }: Parts): Promise<SelfTest> {
  const orNull = <T>(answer: Promise<T> | undefined): Promise<T | null> => (answer ?? Promise.resolve(null)).catch(() => null);
  const [status, state, siteAccess, closedHosts, privateWindows] = await Promise.all([
    readStatus(database, configuration, inForce, ""),
    readState(database),
    orNull(browser?.siteAccess()),
    orNull(browser?.closedHosts(inForce.policy)),
    orNull(browser?.privateWindows()),
  ]);
  const { sync } = status;
  const settings = Object.keys(configuration.config).sort();
  return {
    version: 1,
    at: surroundings.now(),
    installType: configuration.installType,
    configuration: {
      source: settings.length === 0 ? "none" : browser?.demo ? "demo" : "managed",
      settings,
      errors: inForce.configErrors.slice(0, most.errors).map(({ source, field }) => ({ source, field: field.slice(0, 100) })),
    },
    server: {
      state: sync.state,
      why: sync.state === "off" ? sync.why : null,
      reach: ask && sync.state !== "off" ? await reachOf(sync.serverUrl, surroundings) : "not-asked",
      lastError: sync.state === "off" ? null : sync.lastError,
    },
    clockSkew: state.answered ? state.clockOffset : null,
    policy: {
      ...{ source: inForce.source, seq: inForce.seq, stale: inForce.stale, signature: inForce.trust },
      ...(inForce.source === "server" ? state.signed : { issuedAt: null, expiresAt: null }),
    },
    siteAccess,
    closedHosts: closedHosts === null ? null : closedHosts.slice(0, most.hosts),
    privateWindows,
    storage: status.storage,
    queue: {
      ...{ pending: status.outbox.pending, refused: status.outbox.quarantined, dropped: status.outbox.dropped },
      lastAckAt: sync.state === "off" ? null : sync.lastAckAt,
    },
    gates: state.coverage
      .slice(0, most.gates)
      .map(({ tool, state, reasons, checkedAt }) => ({ tool, state, reasons: [...reasons], checkedAt })),
    drill: state.drill,
  };
}

const nothing = {
  ...{ answered: false, clockOffset: 0, coverage: [], drill: null },
  signed: { issuedAt: null, expiresAt: null },
} as const;

/** Without a disk nothing of it is known. */
async function readState(database: Database) {
  try {
    const [sync, enrolment, policy, coverage, drill] = await Promise.all([
      readMeta(database, "sync"),
      readMeta(database, "enrolment"),
      readMeta(database, "policy"),
      readMeta(database, "coverage"),
      readMeta(database, "drill"),
    ]);
    const answered = enrolment !== null;
    return { answered, clockOffset: sync.clockOffset, coverage, drill, signed: timesOf(policy.bundle?.jws) };
  } catch {
    return nothing;
  }
}

/** Of a bundle that was checked when it came. */
function timesOf(jws: string | undefined): { issuedAt: number | null; expiresAt: number | null } {
  try {
    const payload = (jws ?? "").split(".")[1] ?? "";
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
    const { iat, exp } = JSON.parse(new TextDecoder().decode(bytes)) as { iat: number; exp: number };
    return { issuedAt: iat * 1_000, expiresAt: exp * 1_000 };
  } catch {
    return nothing.signed;
  }
}

/** By the one question that costs both next to nothing and brings nothing along. */
async function reachOf(serverUrl: string, { fetch }: Surroundings): Promise<SelfTest["server"]["reach"]> {
  try {
    const answer = await fetch(serverUrl + noticePath, {
      ...{ method: "GET", credentials: "omit", redirect: "error", cache: "no-store", referrerPolicy: "no-referrer" },
      signal: AbortSignal.timeout(patience),
    } as RequestInit);
    return answer.status === 200 ? "answered" : "refused";
  } catch {
    return "unreachable";
  }
}
