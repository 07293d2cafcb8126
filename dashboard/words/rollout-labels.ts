/** What the rollout page says of what `rollout/` makes. The sentences are those of the files: `rollout-labels.test.ts` compares them. */
import type { FleetReply } from "../../lib/schema/fleet-api.ts";
import type { System } from "../../rollout/browsers.ts";
import type { CompanionId } from "../../rollout/companions.ts";
import type { HealthFigure, WaveId } from "../../rollout/waves.ts";
import { say } from "./say.ts";

export const systemNames: Readonly<Record<System, string>> = {
  windows: "Windows",
  macos: "macOS",
  linux: "Linux",
  "google-admin": say("Google Admin console"),
};

export const waveNames: Readonly<Record<WaveId, string>> = {
  it: say("IT itself"),
  few: say("5 % of every team"),
  quarter: say("25 %"),
  all: say("Everybody"),
};

export const healthWords: Readonly<Record<HealthFigure["id"], { readonly name: string; readonly means: string }>> = {
  reporting: { name: say("Reporting"), means: say("heard from within a day, of those that enrolled") },
  silent: {
    name: say("Silent"),
    means: say("not heard from for more than a week: away, switched off, or without the extension"),
  },
  configErrors: {
    name: say("Configuration errors"),
    means: say("a key of the managed configuration does not say what it should"),
  },
  gateFaults: {
    name: say("Tools not covered"),
    means: say("on some AI tool that was open the gate did not work, or only in part"),
  },
  missing: {
    name: say("Activities missing"),
    means: say("numbers are missing from the sequence: lost on the device, or taken out"),
  },
  unmanaged: {
    name: say("Not installed by policy"),
    means: say("somebody can switch it off: the policy of this machine does not install it"),
  },
};

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

/** "at most 5 %". */
export function limitWords({ least, most }: HealthFigure): string {
  return least === undefined
    ? say("at most {share}", { share: percent(most ?? 0) })
    : say("at least {share}", { share: percent(least) });
}

export const seenNames: Readonly<Record<string, string>> = {
  reporting: say("Within a day"),
  late: say("Within a week"),
  silent: say("Not for more than a week"),
  never: say("Never"),
};

export const sourceNames: Readonly<Record<FleetReply["configErrors"][number]["source"], string>> = {
  managed: say("managed policy"),
  server: say("policy of the server"),
  browser: say("browser"),
};

export const importNames: Readonly<Record<"sign-in" | "traffic", string>> = {
  "sign-in": say("sign-ins"),
  traffic: say("proxy log"),
};

/** What is missing or wrong, where files cannot be made. */
export const fieldNames: Readonly<Record<string, string>> = {
  browsers: say("Choose at least one browser."),
  systems: say("Choose at least one system."),
  company: say("Name the company, in 1 to 80 characters."),
  serverUrl: say("The server's address must begin with https, without a path."),
  chromeUpdates: say("The server's address must begin with https, without a path."),
  edgeUpdates: say("The server's address must begin with https, without a path."),
  firefoxPackage: say("The server's address must begin with https, without a path."),
  chromeId: say("The id in the Chrome Web Store has 32 letters from a to p."),
  edgeId: say("The id in Edge Add-ons has 32 letters from a to p."),
};

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^FILES\.md$/, say("What each file is, with the public source of its form")],
  [/^CHECKLIST\.md$/, say("What is to be done, in order")],
  [/^WAVES\.md$/, say("The plan, the figures to watch, the way back")],
  [/^COMPANIONS\.md$/, say("What the policies beside the extension do and cost")],
  [/Deploy-Waymark\.ps1$/, say("Sets everything, beside what others have set; for Intune or Configuration Manager")],
  [/Detect-Waymark\.ps1$/, say("Says whether a machine has exactly these settings")],
  [/Remove-Waymark\.ps1$/, say("Takes away what the first script has set")],
  [/\.admx$/, say("Group policy template")],
  [/\.adml$/, say("Texts of the group policy template")],
  [/intune-custom-profile\.json$/, say("Custom profile of Intune: template and values")],
  [/intune-settings-catalog\.json$/, say("Installs the extension through Intune's settings catalogue")],
  [/intune-extension-settings\.json$/, say("Installs the extension in Firefox through Intune")],
  [/\.reg$/, say("Registry file, for a trial: it replaces the ExtensionSettings that are there")],
  [/\.mobileconfig$/, say("Configuration profile for Jamf, Intune or Kandji")],
  [/firefox\/remove\/policies\.json$/, say("Takes Waymark away from Firefox at its next start: without it Firefox keeps it")],
  [/distribution\/policies\.json$/, say("For the folder distribution beside Firefox, where there is no group policy or profile")],
  [/^linux\/.*policies\.json$/, say("Policy file; merge it by hand where there is one already")],
  [/^linux\/.*waymark\.json$/, say("Policy file beside the others of that folder")],
  [/^google-admin\//, say("To paste under Policy for extensions")],
];

/** `path`: of an artefact. */
export function fileWords(path: string): string {
  return kinds.find(([form]) => form.test(path))?.[1] ?? "";
}

export const companionWords: Readonly<
  Record<CompanionId, { readonly name: string; readonly does: string; readonly costs: string }>
> = {
  "private-windows-with-waymark": {
    name: say("Private windows only with Waymark"),
    does: say("Private windows stay closed until the person lets Waymark run in them. In Firefox it runs there from the start."),
    costs: say("Each person allows it once, in the browser's list of extensions. Not on Chromium before version 121."),
  },
  "private-windows-off": {
    name: say("No private windows"),
    does: say("There are no private windows."),
    costs: say(
      "People lose them for good uses too, such as trying a page as a stranger. Where this is set the one above is not needed.",
    ),
  },
  "guests-off": {
    name: say("No guest windows"),
    does: say("There is no guest window, in which no extension runs."),
    costs: say("Nobody can lend the browser to a visitor in a window of its own."),
  },
  "new-profiles-off": {
    name: say("No further profiles"),
    does: say("People add no profiles of their own. Policy for the machine reaches these too; policy for an account does not."),
    costs: say("Whoever keeps work and home apart in two profiles of one browser cannot any more."),
  },
  "remote-control-off": {
    name: say("No remote control"),
    does: say("No program drives the browser by its debugging port, past everything that an extension sees."),
    costs: say("Automatic browser tests need machines without this policy."),
  },
  "unpacked-extensions-off": {
    name: say("No extensions from folders"),
    does: say("Nobody loads an extension from a folder."),
    costs: say("Developers of extensions need machines without this policy."),
  },
  "outside-installers-off": {
    name: say("No extensions from other programs"),
    does: say("Other programs on the machine install no extensions."),
    costs: say("Extensions that come with a program must be installed by policy instead."),
  },
  "withdrawn-extensions-off": {
    name: say("No withdrawn extensions"),
    does: say("An extension that its store has withdrawn stops."),
    costs: say("So does one that you still rely on, from one day to the next."),
  },
  "ai-extensions-off": {
    name: say("No AI extensions"),
    does: say("The AI extensions of Waymark's catalogue are not installed, and removed where they are."),
    costs: say("Whoever works with one loses it at once: look at the inventory first, and tell them."),
  },
  "built-in-ai-off": {
    name: say("No built-in assistants"),
    does: say(
      "The browser's own assistants go: Copilot in Edge, Gemini in Chrome, Leo in Brave, the chat bar of Firefox. Extensions do not see them.",
    ),
    costs: say("People lose them altogether. In Edge the whole side bar goes with Copilot."),
  },
  "safe-start-off": {
    name: say("No start without extensions"),
    does: say("Firefox does not start without its extensions, as its troubleshoot mode would."),
    costs: say("Whoever helps with a broken profile takes the policy off first."),
  },
  "developer-tools-off": {
    name: say("No developer tools"),
    does: say("There are no developer tools."),
    costs: say(
      "Nobody can look into a page, support included, and it adds little: what Waymark withholds they do not give away. Best left alone.",
    ),
  },
};
