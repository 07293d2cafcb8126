/** What the server tells the dashboard of a rollout: what its files are filled with, the plan, and how the browsers are, in counts. */
import { z } from "zod";

/** As in `rollout/waves.ts`. */
export const rolloutWaves = ["it", "few", "quarter", "all"] as const;

/** What the files of a rollout need to know of this server. */
export const rolloutReply = z.strictObject({
  /** Where browsers reach it; null where nobody has said so: then the address of the page itself is taken. */
  origin: z.string().nullable(),
  chromeId: z.string(),
  firefoxId: z.string(),
  /** Thumbprints of the keys that sign policy, now and next. */
  policyKeys: z.array(z.string()),
  aiExtensions: z.array(z.strictObject({ chrome: z.string(), edge: z.string().optional(), firefox: z.string().optional() })),
});
export type RolloutReply = z.infer<typeof rolloutReply>;

const mostBrowsers = 1_000_000;
export const wavePlan = z.strictObject({
  /** How many browsers are to be in it. */
  browsers: z.int().min(1).max(mostBrowsers),
  startsOn: z.iso.date().nullable(),
});
export type WavePlan = z.infer<typeof wavePlan>;

/** A new token for a wave. `most`: browsers that it admits. */
export const waveToken = z.strictObject({ most: z.int().min(1).max(mostBrowsers), days: z.int().min(1).max(3660) });
export const waveTokenReply = z.strictObject({ token: z.string() });

/**
 * A count of browsers of which a small one is never told, nor one that leaves a small one over. null: some, but fewer than `fewest`.
 * `about`: rounded down.
 */
const figure = z.strictObject({ count: z.int(), about: z.boolean() }).nullable();
export type Figure = z.infer<typeof figure>;
/** Parts of a whole. null where it could be worked out how few a part is. */
const part = z.strictObject({ name: z.string(), browsers: z.int().nullable() });

export const fleetFigures = ["reporting", "silent", "configErrors", "gateFaults", "missing", "unmanaged"] as const;
const health = z.strictObject(
  Object.fromEntries(fleetFigures.map((id) => [id, figure])) as Record<(typeof fleetFigures)[number], typeof figure>,
);
export type FleetHealth = z.infer<typeof health>;

export const fleetReply = z.strictObject({
  /** The fewest browsers behind a figure. */
  fewest: z.int(),
  /** Enrolled and not revoked. */
  browsers: figure,
  /** Of all of them; null where they are too few. */
  health: health.nullable(),
  /** "reporting" within a day, "late" within a week, "silent" for longer, "never" heard. */
  seen: z.array(part),
  versions: z.array(part),
  policies: z.array(part),
  /** Browsers with a wrong key, by where and which. */
  configErrors: z.array(
    z.strictObject({ source: z.enum(["managed", "server", "browser"]), field: z.string(), browsers: figure }),
  ),
  /** Signs that somebody has put a hand to it. */
  tamper: z.strictObject({
    ...{ copied: figure, noDisk: figure, missing: figure, unmanaged: figure, clock: figure, builtIn: figure },
  }),
  /** Browsers that are not as the plan has them. */
  drift: z.strictObject({ oldVersion: figure, oldPolicy: figure, newest: z.string(), outsidePlan: figure }),
  waves: z.array(
    z.strictObject({
      wave: z.enum(rolloutWaves),
      /** Null while nothing is planned. */
      plan: wavePlan.nullable(),
      hasToken: z.boolean(),
      enrolled: figure,
      health: health.nullable(),
    }),
  ),
  /** An estimate, from what other systems saw; null where nothing of the kind was brought in. */
  without: z
    .strictObject({
      /** Since when it is looked at, milliseconds since 1970. */
      since: z.int(),
      /** By which imports. */
      sources: z.array(z.enum(["sign-in", "traffic"])),
      /** Who used an AI tool there. */
      people: figure,
      /** Of them, those of whom no enrolled browser was heard from since. */
      without: figure,
      /** Of the enrolled browsers, those that say whose they are. Without it nobody can be matched. */
      named: figure,
    })
    .nullable(),
});
export type FleetReply = z.infer<typeof fleetReply>;
