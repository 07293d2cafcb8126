/** What a company's files are made from. */
import { normaliseConfig } from "../lib/core/normalise-config.ts";
import type { ManagedKeyName } from "../lib/schema/managed-keys.ts";
import { feedPaths, newestPaths } from "../lib/schema/updates.ts";
import type { BrowserId, System } from "./browsers.ts";
import type { CompanionId } from "./companions.ts";

/** Ids of an extension that brings an AI, as `rules/extensions` knows them. */
export interface BlockedExtension {
  readonly chrome: string;
  readonly edge?: string | undefined;
  readonly firefox?: string | undefined;
}

/** Whence the browsers get the package, and under which id they know it. */
export interface Packages {
  readonly chromeId: string;
  readonly edgeId: string;
  readonly firefoxId: string;
  /** Address of Chromium's `updates.xml`; the store's own where a store hands the package out. */
  readonly chromeUpdates: string;
  readonly edgeUpdates: string;
  /** Address of the XPI. */
  readonly firefoxPackage: string;
  /** The package comes from a server of the company's, and so must every later one. */
  readonly ownServer: boolean;
}

export interface RolloutSettings {
  /** Stands in the names of profiles and policies. */
  readonly company: string;
  /** As managed storage is to have it; every value as text. */
  readonly config: Readonly<Partial<Record<ManagedKeyName, string>>>;
  readonly packages: Packages;
  readonly browsers: readonly BrowserId[];
  readonly systems: readonly System[];
  readonly companions: readonly CompanionId[];
  /** What the companion `ai-extensions-off` blocks. */
  readonly aiExtensions: readonly BlockedExtension[];
}

/** Addresses by which the stores update what they hand out, and by which Mozilla's hands out the newest package. */
const stores = {
  chrome: "https://clients2.google.com/service/update2/crx",
  edge: "https://edge.microsoft.com/extensionwebstorebase/v1/crx",
  firefox: (id: string) => `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`,
} as const;

/** Packages that the Waymark server at `origin` hands out: one key, so one id in every Chromium. */
export function ownPackages(origin: string, chromeId: string, firefoxId: string): Packages {
  const updates = `${origin}${feedPaths.chromium}`;
  return {
    ...{ chromeId, edgeId: chromeId, firefoxId, chromeUpdates: updates, edgeUpdates: updates },
    ...{ firefoxPackage: `${origin}${newestPaths.firefox}`, ownServer: true },
  };
}

/** Packages of the three stores. */
export function storePackages(chromeId: string, edgeId: string, firefoxId: string): Packages {
  return {
    ...{ chromeId, edgeId, firefoxId, chromeUpdates: stores.chrome, edgeUpdates: stores.edge },
    ...{ firefoxPackage: stores.firefox(firefoxId), ownServer: false },
  };
}

/** Where an origin can be trusted without a certificate: this machine, for trials. */
const address = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])[!-~]+$/;

/** What is wrong, as "field: what is expected", without the value. Empty: files can be made. Never throws. */
export function faultsOf({ company, config, packages, browsers, systems }: RolloutSettings): string[] {
  const { errors } = normaliseConfig(config);
  const faults = errors.map(({ field, expected }) => `${field}: expected ${expected}`);
  const must = (right: boolean, field: string, expected: string) => {
    if (!right) faults.push(`${field}: expected ${expected}`);
  };
  // A browser without them enrols nowhere, and says so to nobody.
  if (config.serverUrl === undefined) faults.push("serverUrl: expected the address of the Waymark server");
  if (config.enrollmentToken === undefined) faults.push("enrollmentToken: expected a token of the Waymark server");
  must(/^[^\p{Cc}]{1,80}$/u.test(company), "company", "a name of 1 to 80 characters");
  must(browsers.length > 0, "browsers", "at least one");
  must(systems.length > 0, "systems", "at least one");
  const id = "an extension id of 32 letters from a to p";
  must(/^[a-p]{32}$/.test(packages.chromeId), "chromeId", id);
  must(/^[a-p]{32}$/.test(packages.edgeId), "edgeId", id);
  must(
    /^(?:[\w.-]{1,80}@[\w.-]{1,80}|\{[\da-f-]{36}\})$/i.test(packages.firefoxId),
    "firefoxId",
    "an add-on id such as name@example",
  );
  for (const field of ["chromeUpdates", "edgeUpdates", "firefoxPackage"] as const) {
    must(address.test(packages[field]), field, "an https address");
  }
  return faults;
}
