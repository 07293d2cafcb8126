/** A configuration profile for macOS, as Jamf, Intune and Kandji take it. */
import type { Artefact } from "./artefact.ts";
import { browserPolicies, idFor, managedValues } from "./browser-policies.ts";
import { type BrowserId, browsers } from "./browsers.ts";
import type { Json, Policies } from "./companions.ts";
import { plist } from "./plist.ts";
import type { RolloutSettings } from "./settings.ts";
import { uuidOf } from "./uuid-of.ts";

function payload(type: string, name: string, content: Policies): Json {
  const identifier = `app.waymark.${type}`;
  return {
    ...content,
    PayloadDisplayName: name,
    PayloadIdentifier: identifier,
    PayloadType: type,
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
  };
}

/** Chromium reads each key of the extension's own domain as it stands; a value that is wrapped in a dictionary it drops without a word. */
function payloads(browser: BrowserId, settings: RolloutSettings): Json[] {
  const { mac, name } = browsers[browser];
  const values = Object.fromEntries(managedValues(settings));
  const policies = browserPolicies(browser, settings);
  if (browser === "firefox") {
    const extensions = { [idFor(browser, settings)]: values };
    return [payload(mac, name, { EnterprisePoliciesEnabled: true, ...policies, "3rdparty": { Extensions: extensions } })];
  }
  return [payload(mac, name, policies), payload(`${mac}.extensions.${idFor(browser, settings)}`, `Waymark in ${name}`, values)];
}

export function mobileconfig(browser: BrowserId, settings: RolloutSettings): Artefact {
  const { mac, name } = browsers[browser];
  const identifier = `app.waymark.rollout.${mac}`;
  return {
    path: `macos/waymark-${browser}.mobileconfig`,
    about: `Configuration profile for ${name}: upload it to Jamf, Intune (custom template, device channel) or Kandji (custom profile).`,
    source:
      browser === "firefox"
        ? "https://github.com/mozilla/policy-templates/tree/master/mac"
        : "https://support.google.com/chrome/a/answer/9867568",
    text: plist({
      PayloadContent: payloads(browser, settings),
      PayloadDisplayName: `${settings.company}: Waymark in ${name}`,
      PayloadIdentifier: identifier,
      PayloadOrganization: settings.company,
      PayloadRemovalDisallowed: true,
      PayloadScope: "System",
      PayloadType: "Configuration",
      PayloadUUID: uuidOf(identifier),
      PayloadVersion: 1,
    }),
    secret: true,
  };
}
