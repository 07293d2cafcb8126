/** Every file for the browsers and systems that were chosen. */
import { admxFiles } from "./admx.ts";
import type { Artefact } from "./artefact.ts";
import type { BrowserId, System } from "./browsers.ts";
import { guideFiles } from "./guides.ts";
import { intuneFiles } from "./intune.ts";
import { mobileconfig } from "./mobileconfig.ts";
import { firefoxFile, firefoxRemoval, googleAdminFile, linuxFile } from "./policy-json.ts";
import { powershellFiles } from "./powershell.ts";
import { registryFile } from "./registry-file.ts";
import type { RolloutSettings } from "./settings.ts";

const removal = (system: "windows" | "macos" | "linux", { packages }: RolloutSettings) =>
  firefoxRemoval(system, packages.firefoxId);

const makers: Readonly<Record<System, (settings: RolloutSettings) => Artefact[]>> = {
  windows: (settings) => [
    ...powershellFiles(settings),
    ...admxFiles(settings),
    ...intuneFiles(settings),
    ...settings.browsers.map((browser) => registryFile(browser, settings)),
    ...(settings.browsers.includes("firefox") ? [firefoxFile("windows", settings), removal("windows", settings)] : []),
  ],
  macos: (settings) => [
    ...settings.browsers.map((browser: BrowserId) => mobileconfig(browser, settings)),
    ...(settings.browsers.includes("firefox") ? [firefoxFile("macos", settings), removal("macos", settings)] : []),
  ],
  linux: (settings) => [
    ...settings.browsers.map((browser) => linuxFile(browser, settings)),
    ...(settings.browsers.includes("firefox") ? [removal("linux", settings)] : []),
  ],
  "google-admin": (settings) => (settings.browsers.includes("chrome") ? [googleAdminFile(settings)] : []),
};

/** In the order of the systems; the guides, which name the others, come first. `faultsOf(settings)` must be empty. */
export function allArtefacts(settings: RolloutSettings): Artefact[] {
  const files = settings.systems.flatMap((system) => makers[system](settings));
  return [...guideFiles(files, settings), ...files];
}
