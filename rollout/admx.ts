/** Administrative templates for group policy: the keys of managed storage, browser by browser. They hold no value and no token. */
import { managedKeyNames, managedKeys } from "../lib/schema/managed-keys.ts";
import type { Artefact } from "./artefact.ts";
import { type BrowserId, browserIds, browsers } from "./browsers.ts";
import { managedKeyOf } from "./registry-values.ts";
import type { RolloutSettings } from "./settings.ts";
import { xmlText } from "./xml.ts";

const namespaces =
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"';
/** A text field of the editor takes 1,023 characters unless more are named; a whole policy has more. */
const longest = 65_535;

export const admxCategory = (browser: BrowserId) => `Waymark_${browser}`;
export const admxPolicy = (browser: BrowserId, key: string) => `${browser}_${key}`;
export const admxElement = (browser: BrowserId, key: string) => `${browser}_${key}_text`;

/** Names no template of Windows, so that Intune takes it alone. */
export function admxText(settings: RolloutSettings): string {
  const policies = settings.browsers.flatMap((browser) =>
    managedKeyNames.map((key) => {
      const name = admxPolicy(browser, key);
      return `    <policy name="${name}" class="Machine" displayName="$(string.${key}_title)" explainText="$(string.${key}_explain)" presentation="$(presentation.${name})" key="${xmlText(managedKeyOf(browser, settings))}">
      <parentCategory ref="${admxCategory(browser)}" />
      <supportedOn ref="SUPPORTED_Waymark" />
      <elements>
        <text id="${admxElement(browser, key)}" valueName="${key}" required="true" maxLength="${longest}" />
      </elements>
    </policy>`;
    }),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions ${namespaces} revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="waymark" namespace="Waymark.Policies" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED_Waymark" displayName="$(string.SUPPORTED_Waymark)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="Waymark" displayName="$(string.Waymark)" />
${settings.browsers
  .map(
    (browser) => `    <category name="${admxCategory(browser)}" displayName="$(string.${admxCategory(browser)})">
      <parentCategory ref="Waymark" />
    </category>`,
  )
  .join("\n")}
  </categories>
  <policies>
${policies.join("\n")}
  </policies>
</policyDefinitions>
`;
}

/** `strings`: of every id its text. */
function adml(
  strings: readonly (readonly [string, string])[],
  settings: RolloutSettings,
  labels: (key: string) => string,
): string {
  const presentations = settings.browsers.flatMap((browser) =>
    managedKeyNames.map(
      (key) => `      <presentation id="${admxPolicy(browser, key)}">
        <textBox refId="${admxElement(browser, key)}">
          <label>${xmlText(labels(key))}</label>
        </textBox>
      </presentation>`,
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources ${namespaces} revision="1.0" schemaVersion="1.0">
  <displayName>Waymark</displayName>
  <description>Waymark's configuration in the browsers</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${xmlText(text)}</string>`).join("\n")}
    </stringTable>
    <presentationTable>
${presentations.join("\n")}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

export function admxFiles(settings: RolloutSettings): Artefact[] {
  const strings = [
    ["SUPPORTED_Waymark", "Windows 10 and later, with Waymark in the browser"],
    ["Waymark", "Waymark"],
    ...browserIds.map((browser) => [admxCategory(browser), browsers[browser].name] as const),
    ...managedKeyNames.flatMap((key) => [
      [`${key}_title`, managedKeys[key].title] as const,
      [`${key}_explain`, managedKeys[key].description] as const,
    ]),
  ] as const;
  const source = "https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema";
  return [
    {
      path: "windows/admx/waymark.admx",
      about:
        "Group policy template for Waymark's settings. Copy the folder's contents into PolicyDefinitions, or import both files in Intune.",
      source,
      text: admxText(settings),
    },
    {
      path: "windows/admx/en-US/waymark.adml",
      about: "The texts of the template.",
      source,
      text: adml(strings, settings, (key) => managedKeys[key as keyof typeof managedKeys].title),
    },
  ];
}
