/** Which browsers this machine has, and, on Debian as root, how it gets one. */
import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { aptInstall } from "./apt-install.ts";

export type BrowserKind = "chromium" | "firefox";

interface Places {
  /** Environment variable that names one outright. */
  readonly variable: string;
  /** Names on the path, best first. Distribution builds come first: they take unpacked extensions without ceremony. */
  readonly commands: readonly string[];
  /** Below an applications folder of macOS. */
  readonly mac: readonly string[];
  /** Below a program folder of Windows. */
  readonly windows: readonly string[];
  readonly debianPackage: string;
  readonly people: string;
}

const places: Record<BrowserKind, Places> = {
  chromium: {
    variable: "WAYMARK_CHROMIUM",
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
      "microsoft-edge-stable",
      "microsoft-edge",
    ],
    mac: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    windows: ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"],
    debianPackage: "chromium",
    people: "Chrome, Edge or Chromium",
  },
  firefox: {
    variable: "WAYMARK_FIREFOX",
    commands: ["firefox-esr", "firefox"],
    mac: ["Firefox.app/Contents/MacOS/firefox"],
    windows: ["Mozilla Firefox/firefox.exe"],
    debianPackage: "firefox-esr",
    people: "Firefox",
  },
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates(kind: BrowserKind): string[] {
  const { commands, mac, windows } = places[kind];
  if (process.platform === "darwin")
    return ["/Applications", join(homedir(), "Applications")].flatMap((at) => mac.map((app) => join(at, app)));
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((at) => windows.map((program) => join(at, program)));
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Path of an installed browser; undefined if there is none. Throws if the environment names one that cannot be run. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const { variable } = places[kind];
  const named = process.env[variable];
  if (named === undefined || named === "") return candidates(kind).find(runnable);
  if (!runnable(named)) throw new Error(`${variable} must be the path of a program that can be run.`);
  return named;
}

/** Path of a browser, installed now if need be and allowed. Throws one sentence where none can be had. */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const present = findBrowser(kind);
  if (present !== undefined) return present;
  const { debianPackage, people, variable } = places[kind];
  await aptInstall(debianPackage);
  const path = findBrowser(kind);
  if (path !== undefined) return path;
  throw new Error(
    `This needs ${people}, and none was found: install one, or set ${variable} to its path, and run the command again.`,
  );
}
