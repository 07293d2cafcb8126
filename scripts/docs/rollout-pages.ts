/** The pages of docs/rollout that say for one browser on one system what to do: made from the same tables as the files themselves. */
import { type BrowserId, browserIds, browsers, type System } from "../../rollout/browsers.ts";

export interface Page {
  /** Below docs/rollout. */
  readonly name: string;
  readonly text: string;
}

type Desktop = Exclude<System, "google-admin">;
const names: Readonly<Record<Desktop, string>> = { windows: "Windows", macos: "macOS", linux: "Linux" };

const block = (mark: "Run by a test" | "Not run here", language: string, lines: readonly string[]) =>
  `${mark}:\n\n\`\`\`${language}\n${lines.join("\n")}\n\`\`\`\n`;

const make = (browser: BrowserId, system: Desktop) =>
  block("Run by a test", "sh", [
    `npm run -s waymark -- rollout --out rollout --server https://waymark.example --token-file token.txt --browsers ${browser} --systems ${system}`,
  ]);

const checkPage: Readonly<Record<BrowserId, string>> = {
  chrome: "chrome://policy",
  edge: "edge://policy",
  brave: "brave://policy",
  chromium: "chrome://policy",
  firefox: "about:policies",
};

function windows(browser: BrowserId): string {
  const { name, registry } = browsers[browser];
  const intune =
    browser === "chrome" || browser === "edge"
      ? `\`windows/${browser}/intune-settings-catalog.json\` installs it through the settings catalogue. With a package of your own server rather
deploy the scripts as a Win32 app: the catalogue's list does not say that later versions come from you.`
      : browser === "firefox"
        ? "`windows/firefox/intune-extension-settings.json` installs it once Mozilla's own template is there. It replaces ExtensionSettings."
        : `The settings catalogue has nothing for ${name}: deploy the scripts as a Win32 app.`;
  return `## With scripts (Intune Win32 app, Configuration Manager, or by hand)

\`windows/Deploy-Waymark.ps1\` installs, \`Detect-Waymark.ps1\` is the detection rule, \`Remove-Waymark.ps1\` uninstalls. ExtensionSettings of other
extensions stay as they are.

${block("Not run here", "powershell", [
  "powershell.exe -ExecutionPolicy Bypass -File Deploy-Waymark.ps1",
  "powershell.exe -ExecutionPolicy Bypass -File Detect-Waymark.ps1; $LASTEXITCODE",
])}
Their tables are compared with the registry files by a test; the scripts themselves were not run on Windows.

## With group policy

Copy \`windows/admx/waymark.admx\` and \`en-US\` into the central store (\`PolicyDefinitions\`). Under *Waymark, ${name}* stand Waymark's own
settings; \`ExtensionSettings\` is set with the template of the browser's vendor, to the value that the registry file shows.

## With Intune

\`windows/intune-custom-profile.json\` hands over the template and sets the values. ${intune}

## On one machine

${block("Not run here", "powershell", [`reg.exe import waymark-${browser}.reg`])}
It replaces the ExtensionSettings that are there.

## Where it ends up

\`HKEY_LOCAL_MACHINE\\${registry}\`, and Waymark's settings below \`3rdparty\`. Values are REG_SZ and REG_DWORD: Chromium passes over REG_MULTI_SZ and
REG_QWORD without a word.
${browser === "firefox" ? "" : "\nA package that is not from the store is installed only on machines that are joined to Active Directory or Entra, or enrolled in the vendor's\nmanagement. Elsewhere use the store's (`--from-stores`).\n"}`;
}

function macos(browser: BrowserId): string {
  const { mac, name } = browsers[browser];
  const domains = browser === "firefox" ? `\`${mac}\`` : `\`${mac}\` and \`${mac}.extensions.\` with the extension's id`;
  return `## With Jamf, Intune or Kandji

Upload \`macos/waymark-${browser}.mobileconfig\`: in Jamf under Configuration Profiles, in Intune as a custom template for the device channel, in Kandji as a
custom profile. The profile sets ${domains}. Values stand there as they are: one that is wrapped in a dictionary
${browser === "firefox" ? "is not read." : "is dropped without a word."} Where ${name} has a profile with ExtensionSettings already, put both into one: two profiles with the same key are not added up.

${block("Not run here", "sh", [`plutil -lint waymark-${browser}.mobileconfig`, "sudo profiles list"])}
Tests read the profile with Python's plistlib; it was not installed on a Mac.
${browser === "firefox" ? "\nWithout a profile: the folder `macos/firefox/distribution` goes into `Firefox.app/Contents/Resources`.\n" : "\nA package that is not from the store is installed only on Macs that are managed by MDM.\n"}`;
}

function linux(browser: BrowserId): string {
  const { linux: folder, name } = browsers[browser];
  const file = browser === "firefox" ? "policies.json" : "waymark.json";
  const shown = browser === "chromium" || browser === "firefox";
  return `## The policy file

${block("Run by a test", "sh", [`sudo install -D -m 644 rollout/linux/${folder}/${file} /${folder}/${file}`])}
It must be readable by everybody who starts ${name}. ${
    browser === "firefox"
      ? "Firefox reads this one file at its start: where there is one already, merge by hand."
      : `${name} reads every file of that folder, and again some seconds after a change. Only one of them may name ExtensionSettings.`
  }

${
  shown
    ? `Run by a test: ${name} is started with this file, installs the packed extension and hands it these settings
(\`tests/e2e/settings-alike.test.ts\`${browser === "chromium" ? ", `tests/e2e/forced-install.test.ts`" : ""}).`
    : `Not run here: ${name} itself. The file is Chromium's, which is run, in ${name}'s own folder.`
}
${browser === "firefox" ? "\nFirefox as Mozilla releases it installs only what Mozilla has signed, also by policy. ESR can be told otherwise (`xpinstall.signatures.required`).\nPackages from Flatpak look in folders of their own.\n" : ""}`;
}

const bodies: Readonly<Record<Desktop, (browser: BrowserId) => string>> = { windows, macos, linux };

function removal(browser: BrowserId, system: Desktop): string {
  const { linux: folder } = browsers[browser];
  const file = `${system}/firefox/remove/policies.json`;
  const script = block("Not run here", "powershell", ["powershell.exe -ExecutionPolicy Bypass -File Remove-Waymark.ps1"]);
  if (browser !== "firefox") {
    if (system === "windows") return script;
    if (system === "macos") return "Withdraw the profile in the MDM.\n";
    return block("Run by a test", "sh", [`sudo rm /${folder}/waymark.json`]);
  }
  const why =
    "Firefox keeps an extension that policy no longer names. Policy has to say that it is blocked until every browser was started once.\n";
  if (system === "windows")
    return `${why}\n${script}\nThe script leaves that word. Without it: \`${file}\`, in the place of the file that installed it.\n`;
  if (system === "macos") return `${why}Put the ExtensionSettings of \`${file}\` into the profile; withdraw it later.\n`;
  return `${why}
${block("Run by a test", "sh", [`sudo install -D -m 644 rollout/${file} /${folder}/policies.json`, `sudo rm /${folder}/policies.json`])}
Between the two commands the browsers have to be started.
`;
}

function page(browser: BrowserId, system: Desktop): Page {
  const { name } = browsers[browser];
  return {
    name: `${browser}-${system}.md`,
    text: `# ${name} on ${names[system]}

The dashboard's page *Rollout* makes these files with your addresses and a token filled in. On the command line, with the token in
\`token.txt\`:

${make(browser, system)}
${bodies[system](browser)}
## See that it works

Open \`${checkPage[browser]}\`: ExtensionSettings and Waymark's settings are there without an error. Waymark's button is on the toolbar, and its page
*Self-test* shows no fault. The browser stands on the dashboard's coverage page within a minute.

## Take it away

${removal(browser, system)}
The extension goes ${browser === "firefox" ? "at the next start" : "with its policy, within minutes"}, with all that it kept. The dashboard shows the browser as silent after a day.

[Troubleshooting](troubleshooting.md) · [Network](network.md) · [Privacy pack](privacy.md) · [All pages](README.md)
`,
  };
}

export function rolloutPages(): Page[] {
  return browserIds.flatMap((browser) => (["windows", "macos", "linux"] as const).map((system) => page(browser, system)));
}
