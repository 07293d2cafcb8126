import type { Artefact } from "./artefact.ts";
import { type BrowserId, browsers } from "./browsers.ts";
import { registryValues } from "./registry-values.ts";
import type { RolloutSettings } from "./settings.ts";

const quoted = (text: string) => `"${text.replace(/[\\"]/g, "\\$&")}"`;
const dword = (value: number) => `dword:${value.toString(16).padStart(8, "0")}`;

/** A file for `reg import`, or for group policy preferences. */
export function registryFile(browser: BrowserId, settings: RolloutSettings): Artefact {
  const values = registryValues(browser, settings);
  const keys = [...new Set(values.map(({ key }) => key))];
  const parts = keys.map((key) => {
    const lines = values
      .filter((value) => value.key === key)
      .map(({ name, data }) => `${quoted(name)}=${typeof data === "number" ? dword(data) : quoted(data)}`);
    return [`[HKEY_LOCAL_MACHINE\\${key}]`, ...lines].join("\r\n");
  });
  return {
    path: `windows/${browser}/waymark-${browser}.reg`,
    about: `For one machine or a trial: reg import. It replaces the ExtensionSettings of ${browsers[browser].name}; Deploy-Waymark.ps1 adds to them instead.`,
    source: "https://support.microsoft.com/help/310516",
    text: `Windows Registry Editor Version 5.00\r\n\r\n${parts.join("\r\n\r\n")}\r\n`,
    encoding: "utf-16le",
    secret: true,
  };
}
