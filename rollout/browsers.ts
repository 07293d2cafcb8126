/** Where each browser looks for what a company sets. Folders are without the leading "/", so that they can be put below another. */
export interface Browser {
  readonly name: string;
  readonly family: "chromium" | "firefox";
  /** Below HKEY_LOCAL_MACHINE. */
  readonly registry: string;
  /** Preference domain, which is also the payload type. */
  readonly mac: string;
  readonly linux: string;
  /** In which store its package is looked for, and by which address updates come from there. */
  readonly store?: "chrome" | "edge";
  /** How `ExtensionSettings` keeps the button on the toolbar: Edge has a word of its own. */
  readonly pin: Readonly<Record<string, string>>;
}

export const browsers = {
  chrome: {
    name: "Google Chrome",
    family: "chromium",
    registry: "SOFTWARE\\Policies\\Google\\Chrome",
    mac: "com.google.Chrome",
    linux: "etc/opt/chrome/policies/managed",
    store: "chrome",
    pin: { toolbar_pin: "force_pinned" },
  },
  edge: {
    name: "Microsoft Edge",
    family: "chromium",
    registry: "SOFTWARE\\Policies\\Microsoft\\Edge",
    mac: "com.microsoft.Edge",
    linux: "etc/opt/edge/policies/managed",
    store: "edge",
    pin: { toolbar_state: "force_shown" },
  },
  brave: {
    name: "Brave",
    family: "chromium",
    registry: "SOFTWARE\\Policies\\BraveSoftware\\Brave",
    mac: "com.brave.Browser",
    linux: "etc/brave/policies/managed",
    store: "chrome",
    pin: { toolbar_pin: "force_pinned" },
  },
  chromium: {
    name: "Chromium",
    family: "chromium",
    registry: "SOFTWARE\\Policies\\Chromium",
    mac: "org.chromium.Chromium",
    linux: "etc/chromium/policies/managed",
    store: "chrome",
    pin: { toolbar_pin: "force_pinned" },
  },
  firefox: {
    name: "Firefox",
    family: "firefox",
    registry: "SOFTWARE\\Policies\\Mozilla\\Firefox",
    mac: "org.mozilla.firefox",
    linux: "etc/firefox/policies",
    pin: { default_area: "navbar" },
  },
} as const satisfies Record<string, Browser>;

export type BrowserId = keyof typeof browsers;
export const browserIds = Object.keys(browsers) as readonly BrowserId[];

/** "google-admin": Chrome wherever somebody signs in with a managed account, ChromeOS included. */
export const systems = ["windows", "macos", "linux", "google-admin"] as const;
export type System = (typeof systems)[number];
