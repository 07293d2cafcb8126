import type { Figure, FleetHealth, FleetReply, RolloutReply } from "../../lib/schema/fleet-api.ts";
import { feedPaths, newestPaths, type UpdatesReply } from "../../lib/schema/updates.ts";

const day = 86_400_000;
const fewest = 5;
const origin = "https://waymark.sample.invalid";
const of = (count: number): Figure => ({ count, about: false });
const healthy = (browsers: number, silent: number): FleetHealth => ({
  ...{ reporting: of(browsers - silent), silent: of(silent), configErrors: of(0) },
  ...{ gateFaults: of(0), missing: of(0), unmanaged: of(0) },
});

/** What the files of a made-up rollout are filled with. */
export const sampleRollout: RolloutReply = {
  ...{ origin, chromeId: "abcdefghijklmnopabcdefghijklmnop", firefoxId: "waymark@sample.invalid" },
  policyKeys: ["sample-key-of-a-company-that-there-is-not-1"],
  aiExtensions: [],
};

/** Two waves that are through, one under way, and the last still to come. */
export function sampleFleet(now: number): FleetReply {
  const plan = (browsers: number, from: number) => ({
    browsers,
    startsOn: new Date(now + from * day).toISOString().slice(0, 10),
  });
  return {
    ...{ fewest, browsers: of(451), health: healthy(451, 14) },
    seen: [
      { name: "reporting", browsers: 421 },
      { name: "late", browsers: 16 },
      { name: "silent", browsers: 14 },
      { name: "never", browsers: 0 },
    ],
    versions: [
      { name: "1.0.0", browsers: 431 },
      { name: "0.9.4", browsers: 20 },
    ],
    policies: [{ name: "Sample policy", browsers: 451 }],
    configErrors: [],
    tamper: { copied: of(0), noDisk: of(0), missing: of(0), unmanaged: of(0), clock: of(0), builtIn: of(0) },
    drift: { oldVersion: of(20), oldPolicy: of(0), newest: "1.0.0", outsidePlan: of(0) },
    waves: [
      { wave: "it", plan: plan(12, -60), hasToken: true, enrolled: of(12), health: healthy(12, 0) },
      { wave: "few", plan: plan(90, -40), hasToken: true, enrolled: of(88), health: healthy(88, 0) },
      { wave: "quarter", plan: plan(400, -12), hasToken: true, enrolled: of(351), health: healthy(351, 14) },
      { wave: "all", plan: plan(1_600, 9), hasToken: false, enrolled: of(0), health: null },
    ],
    without: {
      ...{ since: now - 30 * day, sources: ["sign-in"] },
      ...{ people: of(640), without: of(205), named: of(451) },
    },
  };
}

/** The packages come from the stores: none is handed out. */
export const sampleUpdates: UpdatesReply = {
  feeds: { chromium: `${origin}${feedPaths.chromium}`, firefox: `${origin}${feedPaths.firefox}` },
  installUrls: { chromium: `${origin}${newestPaths.chromium}`, firefox: `${origin}${newestPaths.firefox}` },
  minimum: { chromium: null, firefox: null },
  packages: [],
};
