/** Bodies for Microsoft Graph, which Intune also exports and imports. */
import { admxCategory, admxElement, admxPolicy, admxText } from "./admx.ts";
import type { Artefact } from "./artefact.ts";
import { extensionSettings, idFor, managedValues } from "./browser-policies.ts";
import { type BrowserId, browsers } from "./browsers.ts";
import type { RolloutSettings } from "./settings.ts";
import { xmlText } from "./xml.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Of the list of forced installations, which both vendors have in the settings catalogue. The catalogue knows no other browser. */
const forceLists = {
  chrome: "device_vendor_msft_policy_config_chromeintunev1~policy~googlechrome~extensions_extensioninstallforcelist",
  edge: "device_vendor_msft_policy_config_microsoft_edge~policy~microsoft_edge~extensions_extensioninstallforcelist",
} as const;

const graph = (name: string) => `#microsoft.graph.deviceManagementConfiguration${name}`;

function settingsCatalog(browser: keyof typeof forceLists, settings: RolloutSettings): Artefact {
  const list = forceLists[browser];
  const { packages } = settings;
  const updates = browser === "edge" ? packages.edgeUpdates : packages.chromeUpdates;
  const value = {
    "@odata.type": graph("ChoiceSettingValue"),
    value: `${list}_1`,
    children: [
      {
        "@odata.type": graph("SimpleSettingCollectionInstance"),
        settingDefinitionId: `${list}_extensioninstallforcelistdesc`,
        simpleSettingCollectionValue: [
          { "@odata.type": graph("StringSettingValue"), value: `${idFor(browser, settings)};${updates}` },
        ],
      },
    ],
  };
  return {
    path: `windows/${browser}/intune-settings-catalog.json`,
    about: `Installs Waymark in ${browsers[browser].name} through the settings catalogue of Intune; its settings come from the custom profile.${packages.ownServer ? " Later versions come from your server only where ExtensionSettings says so: Deploy-Waymark.ps1 does." : ""}`,
    source: "https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicy",
    text: json({
      name: `${settings.company}: Waymark in ${browsers[browser].name}`,
      description: "Made by Waymark.",
      platforms: "windows10",
      technologies: "mdm",
      settings: [
        {
          "@odata.type": graph("Setting"),
          settingInstance: {
            "@odata.type": graph("ChoiceSettingInstance"),
            settingDefinitionId: list,
            choiceSettingValue: value,
          },
        },
      ],
    }),
  };
}

/** Where Windows keeps a template that was handed to it under this name. */
const config = (browser: BrowserId, key: string) =>
  `./Device/Vendor/MSFT/Policy/Config/Waymark~Policy~Waymark~${admxCategory(browser)}/${admxPolicy(browser, key)}`;

/** The template and every value, in one profile. */
function omaUri(settings: RolloutSettings): Artefact {
  const setting = (displayName: string, uri: string, value: string) => ({
    "@odata.type": "#microsoft.graph.omaSettingString",
    displayName,
    omaUri: uri,
    value,
  });
  return {
    path: "windows/intune-custom-profile.json",
    about: "Custom profile (OMA-URI) for Intune: hands over the template and sets Waymark's settings by it.",
    source: "https://learn.microsoft.com/windows/client-management/understanding-admx-backed-policies",
    text: json({
      "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
      displayName: `${settings.company}: Waymark's settings`,
      description: "Made by Waymark.",
      omaSettings: [
        setting(
          "Template",
          "./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Waymark/Policy/WaymarkAdmx",
          admxText(settings),
        ),
        ...settings.browsers.flatMap((browser) =>
          managedValues(settings).map(([key, value]) =>
            setting(
              `${browsers[browser].name}: ${key}`,
              config(browser, key),
              `<enabled/><data id="${admxElement(browser, key)}" value="${xmlText(value)}"/>`,
            ),
          ),
        ),
      ],
    }),
    secret: true,
  };
}

/** Firefox has no entry in the catalogue: Mozilla's own template is handed over first, then this one value. */
function firefoxOmaUri(settings: RolloutSettings): Artefact {
  const value = JSON.stringify(extensionSettings("firefox", settings));
  return {
    path: "windows/firefox/intune-extension-settings.json",
    about:
      "Installs Waymark in Firefox through Intune, once Mozilla's firefox.admx is there under the name Firefox. It replaces Firefox's ExtensionSettings.",
    source: "https://github.com/mozilla/policy-templates/blob/master/docs/oma-uris.md",
    text: json({
      "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
      displayName: `${settings.company}: Waymark in Firefox`,
      description: "Made by Waymark.",
      omaSettings: [
        {
          "@odata.type": "#microsoft.graph.omaSettingString",
          displayName: "ExtensionSettings",
          omaUri: "./Device/Vendor/MSFT/Policy/Config/Firefox~Policy~firefox~Extensions/ExtensionSettingsOneLine",
          // So Mozilla's template names the field, not as its policy.
          value: `<enabled/><data id="JSONOneLine" value="${xmlText(value)}"/>`,
        },
      ],
    }),
  };
}

export function intuneFiles(settings: RolloutSettings): Artefact[] {
  return [
    omaUri(settings),
    ...settings.browsers.flatMap((browser) => {
      if (browser === "firefox") return firefoxOmaUri(settings);
      return browser === "chrome" || browser === "edge" ? settingsCatalog(browser, settings) : [];
    }),
  ];
}
