/** Policies as JSON: files on Linux, `policies.json` of Firefox on every system, and what the Google Admin console takes. */
import type { Artefact } from "./artefact.ts";
import { browserPolicies, idFor, managedValues, removedFromFirefox } from "./browser-policies.ts";
import { type BrowserId, browsers } from "./browsers.ts";
import type { RolloutSettings } from "./settings.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** What a Chromium reads below `policies/managed`. It reads every file there, so this one is Waymark's alone. */
function chromiumPolicy(browser: BrowserId, settings: RolloutSettings): unknown {
  const storage = { [idFor(browser, settings)]: Object.fromEntries(managedValues(settings)) };
  return { ...browserPolicies(browser, settings), "3rdparty": { extensions: storage } };
}

function firefoxPolicy(settings: RolloutSettings): unknown {
  const storage = { [settings.packages.firefoxId]: Object.fromEntries(managedValues(settings)) };
  return { policies: { ...browserPolicies("firefox", settings), "3rdparty": { Extensions: storage } } };
}

const mozilla = "https://mozilla.github.io/policy-templates/";

export function linuxFile(browser: BrowserId, settings: RolloutSettings): Artefact {
  const { linux, name } = browsers[browser];
  if (browser === "firefox") {
    return {
      path: `linux/${linux}/policies.json`,
      about: `For ${name}, where no such file is yet: it reads one alone, so an existing one must be merged by hand.`,
      source: mozilla,
      text: json(firefoxPolicy(settings)),
      secret: true,
    };
  }
  return {
    path: `linux/${linux}/waymark.json`,
    about: `For ${name}. It reads all files of that folder; no other may name ExtensionSettings.`,
    source: "https://www.chromium.org/administrators/linux-quick-start/",
    text: json(chromiumPolicy(browser, settings)),
    secret: true,
  };
}

/** For the folder `distribution` beside the program, where neither group policy nor a profile is to be had. */
export function firefoxFile(system: "windows" | "macos", settings: RolloutSettings): Artefact {
  const place = system === "windows" ? "the folder of firefox.exe" : "Firefox.app/Contents/Resources";
  return {
    path: `${system}/firefox/distribution/policies.json`,
    about: `For Firefox without group policy or a profile: the folder distribution goes into ${place}.`,
    source: mozilla,
    text: json(firefoxPolicy(settings)),
    secret: true,
  };
}

/** Firefox keeps what policy no longer names: to take the extension away, policy has to say so. */
export function firefoxRemoval(system: "windows" | "macos" | "linux", firefoxId: string): Artefact {
  return {
    path: `${system}/firefox/remove/policies.json`,
    about:
      "Takes Waymark away from Firefox at its next start, in the place of the file that installed it. With group policy or a profile say the same there.",
    source: mozilla,
    text: json({ policies: { ExtensionSettings: { [firefoxId]: removedFromFirefox } } }),
  };
}

/** Here, and only here, every value is wrapped. */
export function googleAdminFile(settings: RolloutSettings): Artefact {
  const values = managedValues(settings).map(([key, value]) => [key, { Value: value }]);
  return {
    path: "google-admin/policy-for-extensions.json",
    about: `Devices, Chrome, Apps and extensions: add ${settings.packages.chromeId} from ${settings.packages.chromeUpdates}, choose Force install, and paste this under Policy for extensions.`,
    source: "https://support.google.com/chrome/a/answer/6177447",
    text: json(Object.fromEntries(values)),
    secret: true,
  };
}
