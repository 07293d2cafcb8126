/** Packages: the same bytes each time, what a store refuses, and an extension that is, or is not, a build. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { projectRoot } from "../project-root.ts";
import { compareBuild, hashesOf } from "./compare-build.ts";
import { lintPackage } from "./lint-package.ts";
import { listShipped, sbomOf, shippedRoots } from "./sbom.ts";
import { type Files, sorted, withManifest, zipFiles } from "./zip-folder.ts";

const bytes = (value: unknown) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
const manifest = {
  ...{ manifest_version: 3, name: "Sample", version: "1.0.0", default_locale: "en", icons: { 128: "/icon.png" } },
  ...{ background: { service_worker: "b.js" }, key: "k" },
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" },
};
const sound = sorted([
  ["manifest.json", bytes(manifest)],
  ["_locales/en/messages.json", bytes({ description: { message: "Short" } })],
  ["icon.png", bytes("png")],
  ["b.js", bytes("1")],
  ["page.html", bytes('<!doctype html><script type="module" src="/b.js"></script>')],
]);
const having = (...changes: [string, unknown][]): Files =>
  sorted([...sound, ...changes.map(([path, value]) => [path, bytes(value)] as const)]);

describe("a zip", () => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-zip-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is the same in every time zone, and whatever the order of its files", () => {
    expect(zipFiles(new Map([...sound].reverse())).equals(zipFiles(sound))).toBe(true);
    const program = join(folder, "zip.ts");
    const module = JSON.stringify(join(import.meta.dirname, "zip-folder.ts"));
    writeFileSync(
      program,
      `import { zipFiles } from ${module};\nconsole.log(zipFiles(new Map([["a", Buffer.from("1")]])).toString("hex"));`,
    );
    const inZone = (TZ: string) => execFileSync(process.execPath, [program], { env: { ...process.env, TZ }, encoding: "utf8" });
    expect(inZone("Pacific/Kiritimati")).toBe(inZone("America/St_Johns"));
  });
});

describe("what a store refuses", () => {
  test("a sound package has no fault", () => expect(lintPackage(sound)).toEqual([]));

  test.each<[string, Files, RegExp]>([
    ["another manifest version", withManifest(sound, (one) => ({ ...one, manifest_version: 2 })), /manifest_version/],
    ["a long summary", having(["_locales/en/messages.json", { description: { message: "x".repeat(133) } }]), /132/],
    [
      "a missing script",
      withManifest(sound, (one) => ({ ...one, background: { service_worker: "c.js" } })),
      /c\.js, which is not there/,
    ],
    [
      "a script from elsewhere",
      having(["page.html", '<script src="https://a.example/x.js"></script>']),
      /a script from elsewhere/,
    ],
    ["a script in the page", having(["page.html", "<script>go()</script>"]), /written in the page/],
    ["a handler in the page", having(["page.html", '<p onclick="go()">']), /handler/],
    ["an import from elsewhere", having(["b.js", 'import("https://a.example/x.js")']), /import from elsewhere/],
    [
      "a policy that lets others in",
      withManifest(sound, (one) => ({
        ...one,
        content_security_policy: { extension_pages: "script-src 'self' https://a.example" },
      })),
      /from the package alone/,
    ],
    ["an empty file", having(["a.json", ""]), /is empty/],
    ["a key", having(["company.pem", "k"]), /no place/],
    [
      "an add-on that does not say what it sends",
      withManifest(sound, (one) => ({
        ...one,
        background: { scripts: ["b.js"] },
        browser_specific_settings: { gecko: { id: "a@b.example" } },
      })),
      /data_collection_permissions/,
    ],
  ])("%s", (_, files, problem) => expect(lintPackage(files).join("\n")).toMatch(problem));
});

describe("is it that build?", () => {
  const build = hashesOf(sound);

  test("as it is, and as browsers write it anew", () => {
    expect(compareBuild(sound, build)).toMatchObject({ same: 5, rewritten: [], missing: [], different: [] });
    const installed = sorted([
      ...withManifest(sound, ({ key: _, ...rest }) => ({ update_url: "https://a.example", ...rest, version: "1.0.1" })),
      ["_metadata/computed_hashes.json", bytes("{}")],
      ["_locales/en/messages.json", bytes('{\n "description": { "message": "Short" } }')],
    ]);
    const compared = compareBuild(installed, build);
    expect(compared).toMatchObject({ same: 3, missing: [], different: [] });
    expect(compared.rewritten.map(({ path }) => path)).toEqual(["_locales/en/messages.json", "manifest.json"]);
    expect(compared.added.map(({ path }) => path)).toEqual(["_metadata/computed_hashes.json"]);
  });

  test("one byte, one file more, one less, one permission more", () => {
    expect(compareBuild(having(["b.js", "2"]), build).different).toEqual(["b.js"]);
    expect(compareBuild(having(["evil.js", "2"]), build).different).toEqual(["evil.js"]);
    expect(compareBuild(new Map([...sound].filter(([path]) => path !== "icon.png")), build).missing).toEqual(["icon.png"]);
    expect(
      compareBuild(
        withManifest(sound, (one) => ({ ...one, permissions: ["cookies"] })),
        build,
      ).different,
    ).toEqual(["manifest.json"]);
  });
});

describe("the bill of materials", () => {
  test("names every package that the extension's sources import, and no other", () => {
    const folders = ["lib", "entrypoints", "components", "rules"];
    const sources = folders.flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
        .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$|from-node|(?:read|write)-policy-text/.test(path))
        .map((path) => readFileSync(join(projectRoot, folder, path), "utf8")),
    );
    const named = sources.flatMap((text) =>
      [
        ...text.matchAll(/^(?:import |\} |export ).*from "([^".][^"]*)";$|^import "([^".][^"]*)";$|\bimport\("([^".][^"]*)"\)/gm),
      ].map(([, one, other, third]) => one ?? other ?? third ?? ""),
    );
    const packages = named
      .filter((path) => !/^(?:node:|wxt\b|vite\b|virtual:|\$)/.test(path))
      .map((path) =>
        path
          .split("/")
          .slice(0, path.startsWith("@") ? 2 : 1)
          .join("/"),
      );
    // Loaded by address, from files that the build copies.
    const copied = ["@tesseract.js-data/eng", "tesseract.js-core", "tesseract.js", "webextension-polyfill"];
    expect([...new Set([...packages, ...copied])].sort()).toEqual([...shippedRoots].sort());
  });

  test("is CycloneDX with a hash and a licence for each, and the same each time", () => {
    const shipped = listShipped(projectRoot);
    const document = JSON.parse(sbomOf(shipped, "1.0.0"));
    expect(document).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
    expect(document.components.length).toBeGreaterThanOrEqual(shippedRoots.length);
    for (const one of document.components) {
      expect(one.purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
      expect(one.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
      expect(one.licenses[0].license?.id ?? one.licenses[0].expression).toMatch(/\w/);
    }
    expect(sbomOf(listShipped(projectRoot), "1.0.0")).toBe(sbomOf(shipped, "1.0.0"));
  });
});
