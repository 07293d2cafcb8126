/** Policies beside the extension that close ways round it: what each does, what it costs, and how each browser is told. */
import type { BrowserId } from "./browsers.ts";

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Policies = Readonly<Record<string, Json>>;

/** What a policy has to know of the rest. */
interface Ids {
  readonly packages: { readonly chromeId: string; readonly edgeId: string };
}

interface Companion {
  /** What it does. */
  readonly does: string;
  /** What people or IT lose by it. */
  readonly costs: string;
  /** Taken where nobody says otherwise: what it costs is little. */
  readonly recommended: boolean;
  /** Where the browser's vendor describes it. */
  readonly source: string;
  /** Nothing for browsers that have no such policy. */
  readonly policies: (browser: BrowserId, settings: Ids) => Policies;
}

const chromePolicies = "https://chromeenterprise.google/policies/";
/** The same for every browser but those that have words of their own. */
const each =
  (others: Policies, own: Partial<Record<BrowserId, Policies>> = {}) =>
  (browser: BrowserId): Policies =>
    own[browser] ?? others;
const chromiumOnly = (policies: Policies) => each(policies, { firefox: {} });
const firefoxOnly = (firefox: Policies) => each({}, { firefox });
const idIn = (browser: BrowserId, { packages }: Ids) => (browser === "edge" ? packages.edgeId : packages.chromeId);

const all = {
  "private-windows-with-waymark": {
    does: "Private windows stay closed until the person lets Waymark run in them. In Firefox it runs there from the start.",
    costs: "Each person allows it once, in the browser's list of extensions. Not on Chromium before version 121.",
    recommended: true,
    source: `${chromePolicies}#MandatoryExtensionsForIncognitoNavigation`,
    policies: (browser: BrowserId, settings: Ids): Policies => {
      if (browser === "firefox") return {};
      // Edge has a word of its own for its private windows.
      const name = `MandatoryExtensionsFor${browser === "edge" ? "InPrivate" : "Incognito"}Navigation`;
      return { [name]: [idIn(browser, settings)] };
    },
  },
  "private-windows-off": {
    does: "There are no private windows.",
    costs:
      "People lose them for good uses too, such as trying a page as a stranger. Where this is set the one above is not needed.",
    recommended: false,
    source: `${chromePolicies}#IncognitoModeAvailability`,
    policies: each(
      { IncognitoModeAvailability: 1 },
      { firefox: { PrivateBrowsingModeAvailability: 1 }, edge: { InPrivateModeAvailability: 1 } },
    ),
  },
  "guests-off": {
    does: "There is no guest window, in which no extension runs.",
    costs: "Nobody can lend the browser to a visitor in a window of its own.",
    recommended: true,
    source: `${chromePolicies}#BrowserGuestModeEnabled`,
    policies: chromiumOnly({ BrowserGuestModeEnabled: false }),
  },
  "new-profiles-off": {
    does: "People add no profiles of their own. Policy for the machine reaches these too; policy for an account does not.",
    costs: "Whoever keeps work and home apart in two profiles of one browser cannot any more.",
    recommended: false,
    source: `${chromePolicies}#BrowserAddPersonEnabled`,
    policies: each(
      { BrowserAddPersonEnabled: false },
      { edge: { BrowserAddProfileEnabled: false }, firefox: { BlockAboutProfiles: true } },
    ),
  },
  "remote-control-off": {
    does: "No program drives the browser by its debugging port, past everything that an extension sees.",
    costs: "Automatic browser tests need machines without this policy.",
    recommended: true,
    source: `${chromePolicies}#RemoteDebuggingAllowed`,
    policies: chromiumOnly({ RemoteDebuggingAllowed: false }),
  },
  "unpacked-extensions-off": {
    does: "Nobody loads an extension from a folder.",
    costs: "Developers of extensions need machines without this policy.",
    recommended: true,
    source: `${chromePolicies}#ExtensionDeveloperModeSettings`,
    policies: chromiumOnly({ ExtensionDeveloperModeSettings: 1 }),
  },
  "outside-installers-off": {
    does: "Other programs on the machine install no extensions.",
    costs: "Extensions that come with a program must be installed by policy instead.",
    recommended: true,
    source: `${chromePolicies}#BlockExternalExtensions`,
    policies: chromiumOnly({ BlockExternalExtensions: true }),
  },
  "withdrawn-extensions-off": {
    does: "An extension that its store has withdrawn stops.",
    costs: "So does one that you still rely on, from one day to the next.",
    recommended: true,
    source: `${chromePolicies}#ExtensionUnpublishedAvailability`,
    policies: each({ ExtensionUnpublishedAvailability: 1 }, { edge: {}, firefox: {} }),
  },
  "ai-extensions-off": {
    does: "The AI extensions of Waymark's catalogue are not installed, and removed where they are.",
    costs: "Whoever works with one loses it at once: look at the inventory first, and tell them.",
    recommended: false,
    source: `${chromePolicies}#ExtensionSettings`,
    // In `ExtensionSettings`, which has one value for all extensions: see `browser-policies.ts`.
    policies: each({}),
  },
  "built-in-ai-off": {
    does: "The browser's own assistants go: Copilot in Edge, Gemini in Chrome, Leo in Brave, the chat bar of Firefox. Extensions do not see them.",
    costs: "People lose them altogether. In Edge the whole side bar goes with Copilot.",
    recommended: false,
    source: "https://learn.microsoft.com/deployedge/microsoft-edge-policies/edgeentracopilotpagecontext",
    policies: each(
      { GeminiSettings: 1, HelpMeWriteSettings: 2 },
      {
        edge: { HubsSidebarEnabled: false, EdgeEntraCopilotPageContext: false, CopilotPageContext: false },
        brave: { BraveAIChatEnabled: false },
        firefox: { GenerativeAI: { Enabled: false, Locked: true } },
      },
    ),
  },
  "safe-start-off": {
    does: "Firefox does not start without its extensions, as its troubleshoot mode would.",
    costs: "Whoever helps with a broken profile takes the policy off first.",
    recommended: true,
    source: "https://mozilla.github.io/policy-templates/#disablesafemode",
    policies: firefoxOnly({ DisableSafeMode: true }),
  },
  "developer-tools-off": {
    does: "There are no developer tools.",
    costs:
      "Nobody can look into a page, support included, and it adds little: what Waymark withholds they do not give away. Best left alone.",
    recommended: false,
    source: `${chromePolicies}#DeveloperToolsAvailability`,
    policies: each({ DeveloperToolsAvailability: 2 }, { firefox: { DisableDeveloperTools: true } }),
  },
} as const satisfies Record<string, Companion>;

export type CompanionId = keyof typeof all;
export const companions: Readonly<Record<CompanionId, Companion>> = all;
export const companionIds = Object.keys(companions) as readonly CompanionId[];
export const recommendedCompanions = companionIds.filter((id) => companions[id].recommended);
