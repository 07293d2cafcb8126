/** A small extension of the two families, packed as a company packs it. */
import { makePackageKey } from "../../../scripts/package/crx3.ts";
import { makeCrx, makeXpi } from "../../../scripts/package/make-package.ts";
import { sorted } from "../../../scripts/package/zip-folder.ts";

export const packageKey = makePackageKey();
const text = (value: unknown) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value));

export function sampleCrx(version: string, key = packageKey): Buffer {
  const manifest = { manifest_version: 3, name: "Sample", version: "0.0.1", minimum_chrome_version: "137" };
  return makeCrx(
    sorted([
      ["manifest.json", text(manifest)],
      ["a.js", text("1")],
    ]),
    key,
    { version },
  );
}

export function sampleXpi(version: string): Buffer {
  const gecko = { id: "sample@waymark.example", strict_min_version: "140.0" };
  const manifest = { manifest_version: 3, name: "Sample", version: "0.0.1", browser_specific_settings: { gecko } };
  return makeXpi(sorted([["manifest.json", text(manifest)]]), {
    version,
    updateUrl: "https://waymark.example/updates/firefox.json?seat=a",
  });
}
