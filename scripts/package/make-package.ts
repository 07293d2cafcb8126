/** Makes what a server hands out of an unpacked extension: a signed CRX, or an XPI that updates from that server. */
import type { UpdateFamily } from "../../lib/schema/updates.ts";
import { packCrx, publicKeyOf } from "./crx3.ts";
import { type Files, withManifest, zipFiles } from "./zip-folder.ts";

export interface PackageChanges {
  /** Instead of the manifest's. */
  readonly version?: string | undefined;
  /** Where the browser asks for the next version. Without it Chromium asks where policy says, Firefox at Mozilla. */
  readonly updateUrl?: string | undefined;
}

export function makeCrx(files: Files, key: string, { version, updateUrl }: PackageChanges): Buffer {
  const changed = withManifest(files, (manifest) => ({
    ...manifest,
    ...(version ? { version } : {}),
    // Whoever signs it gives it its id.
    key: publicKeyOf(key).toString("base64"),
    ...(updateUrl ? { update_url: updateUrl } : {}),
  }));
  return packCrx(zipFiles(changed), key);
}

/** Firefox puts in what it has for %ITEM_VERSION%, so that the feed knows it. */
export function makeXpi(files: Files, { version, updateUrl }: PackageChanges): Buffer {
  const changed = withManifest(files, (manifest) => {
    const settings = manifest["browser_specific_settings"] as { gecko?: Record<string, unknown> } | undefined;
    const asked = updateUrl && `${updateUrl}${updateUrl.includes("?") ? "&" : "?"}v=%ITEM_VERSION%`;
    return {
      ...manifest,
      ...(version ? { version } : {}),
      ...(asked ? { browser_specific_settings: { ...settings, gecko: { ...settings?.gecko, update_url: asked } } } : {}),
    };
  });
  return zipFiles(changed);
}

/** For which family an unpacked extension was built. */
export function familyOf(files: Files): UpdateFamily {
  const text = Buffer.from(files.get("manifest.json") ?? "{}").toString("utf8");
  return (JSON.parse(text) as { browser_specific_settings?: unknown }).browser_specific_settings ? "firefox" : "chromium";
}
