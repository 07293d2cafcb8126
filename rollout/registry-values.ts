/** A browser's policies as values of the Windows registry. */
import { browserPolicies, idFor, managedValues } from "./browser-policies.ts";
import { type BrowserId, browsers } from "./browsers.ts";
import type { Json } from "./companions.ts";
import type { RolloutSettings } from "./settings.ts";

/** Chromium reads REG_SZ and REG_DWORD and passes over REG_MULTI_SZ and REG_QWORD, so there are no others here. */
export interface RegistryValue {
  /** Below HKEY_LOCAL_MACHINE. */
  readonly key: string;
  readonly name: string;
  readonly data: string | number;
  /** It holds what other products may have put there too: never to be written over unseen. */
  readonly shared?: true;
}

/**
 * Names of the values of a list are numbers, of which Chromium reads all. Lists of the company's own begin at 1, so ours begin where they
 * do not come.
 */
const firstOfList = 9701;

function valuesOf(key: string, name: string, value: Json, family: "chromium" | "firefox"): RegistryValue[] {
  if (typeof value === "boolean") return [{ key, name, data: value ? 1 : 0 }];
  if (typeof value === "number" || typeof value === "string") return [{ key, name, data: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, at) => valuesOf(`${key}\\${name}`, String(firstOfList + at), item, family));
  }
  if (name === "ExtensionSettings") return [{ key, name, data: JSON.stringify(value), shared: true }];
  // Firefox reads a key of values as an object, Chromium JSON in one value too.
  if (family === "chromium") return [{ key, name, data: JSON.stringify(value) }];
  return Object.entries(value).flatMap(([inner, item]) => valuesOf(`${key}\\${name}`, inner, item, family));
}

/** Key of managed storage. */
export function managedKeyOf(browser: BrowserId, settings: RolloutSettings): string {
  const { registry } = browsers[browser];
  const id = idFor(browser, settings);
  return browser === "firefox" ? `${registry}\\3rdparty\\Extensions\\${id}` : `${registry}\\3rdparty\\extensions\\${id}\\policy`;
}

export function registryValues(browser: BrowserId, settings: RolloutSettings): RegistryValue[] {
  const { registry, family } = browsers[browser];
  const key = managedKeyOf(browser, settings);
  return [
    ...Object.entries(browserPolicies(browser, settings)).flatMap(([name, value]) => valuesOf(registry, name, value, family)),
    ...managedValues(settings).map(([name, data]) => ({ key, name, data })),
  ];
}
