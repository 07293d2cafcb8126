/** What a browser is told: the extension, and the companion policies. The same for every system; files differ only in how they write it. */
import type { ManagedKeyName } from "../lib/schema/managed-keys.ts";
import { managedKeyNames } from "../lib/schema/managed-keys.ts";
import { type BrowserId, browsers } from "./browsers.ts";
import { companions, type Json, type Policies } from "./companions.ts";
import type { RolloutSettings } from "./settings.ts";

/** Id of the extension in that browser. */
export function idFor(browser: BrowserId, { packages }: RolloutSettings): string {
  if (browser === "firefox") return packages.firefoxId;
  return browser === "edge" ? packages.edgeId : packages.chromeId;
}

/** Keys and values of managed storage, in the order of the schema; what is not set is left out. */
export function managedValues({ config }: RolloutSettings): readonly (readonly [ManagedKeyName, string])[] {
  return managedKeyNames.flatMap((key) => {
    const value = config[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}

/** `ExtensionSettings` of every other extension that is named; empty unless the company blocks AI extensions. */
function blocked(browser: BrowserId, settings: RolloutSettings): Policies {
  if (!settings.companions.includes("ai-extensions-off")) return {};
  const ids = settings.aiExtensions.flatMap(({ chrome, edge, firefox }) => {
    if (browser === "firefox") return firefox ?? [];
    return browser === "edge" ? [chrome, edge ?? []].flat() : chrome;
  });
  return Object.fromEntries([...new Set(ids)].sort().map((id) => [id, { installation_mode: "blocked" }]));
}

/** Of `ExtensionSettings`: what takes an extension away. Chromium does so where it is not named any more. */
export const removedFromFirefox = { installation_mode: "blocked" } as const;

/** The one value of `ExtensionSettings`. */
export function extensionSettings(browser: BrowserId, settings: RolloutSettings): { readonly [id: string]: Json } {
  const { packages } = settings;
  const { pin, store } = browsers[browser] as { pin: Record<string, string>; store?: "chrome" | "edge" };
  const own: Json =
    browser === "firefox"
      ? { installation_mode: "force_installed", install_url: packages.firefoxPackage, private_browsing: true, ...pin }
      : {
          installation_mode: "force_installed",
          update_url: store === "edge" ? packages.edgeUpdates : packages.chromeUpdates,
          // Without it a package of ours looks for its next version where its manifest says, which is nowhere.
          ...(packages.ownServer ? { override_update_url: true } : {}),
          ...pin,
        };
  return { [idFor(browser, settings)]: own, ...blocked(browser, settings) };
}

/** Everything but managed storage, by the browser's own names. */
export function browserPolicies(browser: BrowserId, settings: RolloutSettings): Policies {
  const beside = settings.companions.map((id) => companions[id].policies(browser, settings));
  return Object.assign({ ExtensionSettings: extensionSettings(browser, settings) }, ...beside) as Policies;
}
