/** How the browsers are, in counts from which no single one can be read. Pure. */
import type { FleetHealth, FleetReply } from "../../lib/schema/fleet-api.ts";
import { olderVersions } from "../overview/browsers-like.ts";
import { figureOf, hideFew } from "./hide-few.ts";
import type { BrowserState } from "./read-browsers.ts";

const day = 86_400_000;
/** Beyond this a clock is wrong, or set wrong: signatures and times are judged by it. */
const clockLimit = 10 * 60_000;
const mostParts = 12;

export interface FleetNow {
  readonly now: number;
  readonly fewest: number;
  /** Sequence of the signed policy in force, and since when. */
  readonly policySeq: number;
  readonly policySince: number;
}

const isSilent = ({ seen }: BrowserState, now: number) => seen !== null && now - seen > 7 * day;
const isReporting = ({ seen }: BrowserState, now: number) => seen !== null && now - seen <= day;
/** A browser says how it is installed in its first sign of life; before that nothing is known. */
const isUnmanaged = ({ installType }: BrowserState) => installType !== null && installType !== "admin";

/** Null where there are too few to say anything of them. */
export function healthOf(browsers: readonly BrowserState[], { now, fewest }: FleetNow): FleetHealth | null {
  if (browsers.length < fewest) return null;
  const of = (is: (browser: BrowserState) => boolean) => figureOf(browsers.filter(is).length, browsers.length, fewest);
  return {
    reporting: of((browser) => isReporting(browser, now)),
    silent: of((browser) => isSilent(browser, now)),
    configErrors: of(({ configErrors }) => configErrors.length > 0),
    gateFaults: of(({ gateFault }) => gateFault),
    missing: of(({ missing }) => missing),
    unmanaged: of(isUnmanaged),
  };
}

function partsOf(names: readonly string[], fewest: number, known: readonly string[] = []): FleetReply["versions"] {
  const counts = new Map<string, number>(known.map((name) => [name, 0]));
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = known.length > 0 ? [...counts] : [...counts].sort(([, one], [, other]) => other - one).slice(0, mostParts);
  const shown = hideFew(
    sorted.map(([, count]) => count),
    fewest,
  );
  return sorted.map(([name], at) => ({ name, browsers: shown[at] ?? null }));
}

const seenStates = ["reporting", "late", "silent", "never"] as const;

/** All but the waves and the estimate, which need more than the browsers. */
export function countFleet(browsers: readonly BrowserState[], fleet: FleetNow): Omit<FleetReply, "waves" | "without"> {
  const { now, fewest, policySeq, policySince } = fleet;
  const total = browsers.length;
  const of = (is: (browser: BrowserState) => boolean) => figureOf(browsers.filter(is).length, total, fewest);
  const versions = [...new Set(browsers.map(({ version }) => version))];
  const older = new Set(olderVersions(versions));
  const newest = versions.find((version) => !older.has(version)) ?? "";
  const settled = now - policySince > day;
  const stateOf = (browser: BrowserState): (typeof seenStates)[number] => {
    if (browser.seen === null) return "never";
    if (isReporting(browser, now)) return "reporting";
    return isSilent(browser, now) ? "silent" : "late";
  };
  const wrong = new Map<string, { source: "managed" | "server" | "browser"; field: string; browsers: number }>();
  for (const { configErrors } of browsers) {
    for (const key of new Set(configErrors.map(({ source, field }) => JSON.stringify([source, field])))) {
      const [source, field] = JSON.parse(key);
      const known = wrong.get(key) ?? { source, field, browsers: 0 };
      wrong.set(key, { ...known, browsers: known.browsers + 1 });
    }
  }
  return {
    fewest,
    browsers: total > 0 && total < fewest ? null : { count: total, about: false },
    health: healthOf(browsers, fleet),
    seen: partsOf(browsers.map(stateOf), fewest, seenStates),
    versions: partsOf(
      browsers.map(({ version }) => version),
      fewest,
    ),
    policies: partsOf(
      browsers.map(({ policy }) => policy.name ?? ""),
      fewest,
    ),
    configErrors: [...wrong.values()]
      .sort((one, other) => other.browsers - one.browsers)
      .slice(0, mostParts)
      .map((error) => ({ ...error, browsers: figureOf(error.browsers, total, fewest) })),
    tamper: {
      copied: of(({ copied }) => copied),
      noDisk: of(({ noDisk }) => noDisk),
      missing: of(({ missing }) => missing),
      unmanaged: of(isUnmanaged),
      clock: of(({ skew }) => skew !== null && Math.abs(skew) > clockLimit),
      builtIn: of(({ policy }) => policy.source === "built-in"),
    },
    drift: {
      newest,
      oldVersion: of((browser) => !isSilent(browser, now) && older.has(browser.version)),
      oldPolicy: of(({ policy }) => settled && policy.source === "server" && (policy.stale || (policy.seq ?? 0) < policySeq)),
      outsidePlan: of(({ wave }) => wave === null),
    },
  };
}
