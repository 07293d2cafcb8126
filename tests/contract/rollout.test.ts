/** The files that IT gets: each is read back by a strict reader of its form, and says the same as every other. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { managedKeyNames, managedKeys } from "../../lib/schema/managed-keys.ts";
import { allArtefacts } from "../../rollout/all-artefacts.ts";
import { type Artefact, bytesOf } from "../../rollout/artefact.ts";
import { browserPolicies, idFor } from "../../rollout/browser-policies.ts";
import { browserIds, browsers } from "../../rollout/browsers.ts";
import { companionIds } from "../../rollout/companions.ts";
import { managedKeyOf, registryValues } from "../../rollout/registry-values.ts";
import { faultsOf, storePackages } from "../../rollout/settings.ts";
import { parseReg } from "./support/parse-reg.ts";
import { allOf, parseXml } from "./support/parse-xml.ts";
import { plainRollout, sampleRollout } from "./support/rollout-sample.ts";

const files = allArtefacts(sampleRollout);
const file = (path: string): Artefact => {
  const found = files.find((one) => one.path === path);
  if (!found) throw new Error(`${path} was not made`);
  return found;
};
const json = (path: string) => JSON.parse(file(path).text);
const values = sampleRollout.config;
const byKey = (one: { key: string; name: string }, other: { key: string; name: string }) =>
  `${one.key} ${one.name}` < `${other.key} ${other.name}` ? -1 : 1;

test("the browsers' own schema has every key, in the words of the table", () => {
  const { properties, ...rest } = JSON.parse(
    readFileSync(new URL("../../public/managed-storage-schema.json", import.meta.url), "utf8"),
  );
  expect(rest).toEqual({ type: "object" });
  expect(Object.keys(properties)).toEqual(managedKeyNames);
  for (const key of managedKeyNames) {
    const { title, description, sensitive } = managedKeys[key];
    expect(properties[key]).toMatchObject({ title, description, type: "string" });
    expect(properties[key].sensitiveValue).toBe(sensitive);
  }
});

test("every path is there once, relative and safe on Windows; every form has its public source", () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !/^[\w.-]+(?:\/[\w.-]+)*$/.test(path) || path.includes(".."))).toEqual([]);
  expect(files.filter(({ source }) => !/^https:\/\/[\w.-]+\/\S+$/.test(source)).map(({ path }) => path)).toEqual([]);
  expect(
    file("FILES.md")
      .text.split("\n")
      .filter((line) => line.startsWith("| `")).length,
  ).toBe(files.length - 4);
});

test("a token stands only where it must, and those files say so", () => {
  const holding = files.filter(({ text }) => text.includes(values.enrollmentToken!)).map(({ path }) => path);
  expect(holding.length).toBeGreaterThan(10);
  expect(files.filter(({ secret }) => secret).map(({ path }) => path)).toEqual(holding);
});

describe.each(browserIds)("%s", (browser) => {
  const expected = registryValues(browser, sampleRollout);
  const { registry, linux, mac } = browsers[browser];
  const id = idFor(browser, sampleRollout);

  test("the registry holds every key, as types that browsers read", () => {
    const key = managedKeyOf(browser, sampleRollout);
    const own = expected.filter((value) => value.key === key);
    expect(Object.fromEntries(own.map(({ name, data }) => [name, data]))).toEqual(values);
    expect(expected.filter((value) => !value.key.startsWith(registry))).toEqual([]);
  });

  test("the registry file says exactly that", () => {
    const read = parseReg(bytesOf(file(`windows/${browser}/waymark-${browser}.reg`)));
    const plain = expected.map(({ key, name, data }) => ({ key, name, data }));
    expect([...read].sort(byKey)).toEqual(plain.sort(byKey));
  });

  test("the policy file of Linux says the same", () => {
    if (browser === "firefox") {
      const { policies } = json(`linux/${linux}/policies.json`);
      const { "3rdparty": third, ...rest } = policies;
      expect(third).toEqual({ Extensions: { [id]: values } });
      expect(rest).toEqual(browserPolicies(browser, sampleRollout));
      expect(rest.ExtensionSettings[id].private_browsing).toBe(true);
      return;
    }
    const { "3rdparty": third, ...rest } = json(`linux/${linux}/waymark.json`);
    expect(third).toEqual({ extensions: { [id]: values } });
    expect(rest).toEqual(browserPolicies(browser, sampleRollout));
    // Edge would not know the others' word, and the others not Edge's.
    expect(Object.keys(rest.ExtensionSettings[id]).includes("toolbar_state")).toBe(browser === "edge");
  });

  const python = spawnSync("python3", ["-c", "import plistlib"]).status === 0;
  test.skipIf(!python)(`the profile of macOS holds plain values (${python ? "read by plistlib" : "needs python3"})`, () => {
    const { text } = file(`macos/waymark-${browser}.mobileconfig`);
    const program = "import json,plistlib,sys; json.dump(plistlib.loads(sys.stdin.buffer.read()), sys.stdout)";
    const { stdout, stderr } = spawnSync("python3", ["-c", program], { input: text, encoding: "utf8" });
    expect(stderr).toBe("");
    const profile = JSON.parse(stdout);
    expect(profile).toMatchObject({ PayloadType: "Configuration", PayloadScope: "System", PayloadVersion: 1 });
    const contents = profile.PayloadContent as Record<string, unknown>[];
    const types = browser === "firefox" ? [mac] : [mac, `${mac}.extensions.${id}`];
    expect(contents.map(({ PayloadType }) => PayloadType)).toEqual(types);
    const uuids = [profile, ...contents].map(({ PayloadUUID }) => String(PayloadUUID));
    expect(uuids.filter((uuid) => !/^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/.test(uuid))).toEqual([]);
    expect(new Set(uuids).size).toBe(uuids.length);
    const plain = contents.map((content) => Object.fromEntries(Object.entries(content).filter(([key]) => !/^Payload/.test(key))));
    const policies = browserPolicies(browser, sampleRollout);
    expect(plain).toEqual(
      browser === "firefox"
        ? [{ EnterprisePoliciesEnabled: true, ...policies, "3rdparty": { Extensions: { [id]: values } } }]
        : [policies, values],
    );
  });
});

describe("PowerShell", () => {
  /** The tables of a script, read as PowerShell reads them. */
  function tableOf(path: string, name: string): Record<string, string | number>[] {
    const body = new RegExp(`\\r\\n\\$${name} = @\\(\\r\\n([\\s\\S]*?)\\r\\n\\)\\r\\n`).exec(file(path).text)?.[1];
    if (body === undefined) throw new Error(`${path} has no $${name}`);
    return body.split("\r\n").map((line) => {
      const cells = /^ {2}@\{ (.*) \}$/.exec(line)?.[1];
      const literal = String.raw`'(?:[^']|'')*'|\[char\]0x[0-9A-F]{1,4}`;
      const pair = new RegExp(String.raw`(\w+) = (\d+|'(?:[^']|'')*'|\('' (?:\+ (?:${literal}) ?)*\))(?:; |$)`, "gy");
      const found = [...(cells ?? "").matchAll(pair)];
      if (found.map(([whole]) => whole).join("") !== cells) throw new Error(`not a table: ${line.slice(0, 200)}`);
      return Object.fromEntries(
        found.map(([, key = "", value = ""]) => [
          key,
          /^\d/.test(value)
            ? Number(value)
            : [...value.matchAll(new RegExp(literal, "g"))]
                .map(([part]) =>
                  part.startsWith("[") ? String.fromCharCode(Number(part.slice(6))) : part.slice(1, -1).replaceAll("''", "'"),
                )
                .join(""),
        ]),
      );
    });
  }
  const all = browserIds.flatMap((browser) => registryValues(browser, sampleRollout));

  test.each(["Deploy", "Detect"])("%s says what the registry files say", (script) => {
    const path = `windows/${script}-Waymark.ps1`;
    expect(tableOf(path, "own").map(({ Key, Name, Data }) => ({ key: Key, name: Name, data: Data }))).toEqual(
      all.filter(({ shared }) => !shared),
    );
    const shared = tableOf(path, "shared").map(({ Key, Name, Id, Data }) => [Key, Name, Id, JSON.parse(String(Data))]);
    const wanted = all
      .filter((value) => value.shared)
      .flatMap(({ key, name, data }) => Object.entries(JSON.parse(String(data))).map(([id, entry]) => [key, name, id, entry]));
    expect(shared).toEqual(wanted);
    expect(shared.length).toBeGreaterThan(5);
  });

  test("Remove names the same places and holds no value", () => {
    const path = "windows/Remove-Waymark.ps1";
    expect(tableOf(path, "own").map(({ Key, Name }) => [Key, Name])).toEqual(
      all.filter(({ shared }) => !shared).map(({ key, name }) => [key, name]),
    );
    expect(file(path).text).not.toContain("Data =");
    // Chromium takes away what is not named any more; Firefox has to be told.
    const staying = tableOf(path, "shared").filter(({ Stays }) => Stays !== undefined);
    expect(staying.map(({ Id, Stays }) => [Id, JSON.parse(String(Stays))])).toEqual([
      [sampleRollout.packages.firefoxId, { installation_mode: "blocked" }],
    ]);
  });

  test("every script is plain ASCII with CR LF, and closes what it opens", () => {
    for (const { path, text } of files.filter((one) => one.path.endsWith(".ps1"))) {
      expect([path, /^(?:[\t -~]*\r\n)+$/.test(text)]).toEqual([path, true]);
      const code = text
        .replace(/^ *#.*$/gm, "")
        .replace(/'(?:[^']|'')*'/g, "''")
        .replace(/"(?:[^"`]|`.)*"/g, '""');
      const depth = { "(": 0, "{": 0, "[": 0 };
      for (const sign of code) {
        if (sign in depth) depth[sign as "("]++;
        const opens = { ")": "(", "}": "{", "]": "[" }[sign];
        if (opens) depth[opens as "("]--;
        expect(Math.min(...Object.values(depth))).toBeGreaterThanOrEqual(0);
      }
      expect([path, depth]).toEqual([path, { "(": 0, "{": 0, "[": 0 }]);
    }
  });
});

describe("group policy templates", () => {
  const admx = parseXml(file("windows/admx/waymark.admx").text);
  const adml = parseXml(file("windows/admx/en-US/waymark.adml").text);
  const ids = (name: string, attribute = "id") => allOf(adml, name).map(({ attributes }) => attributes[attribute]);

  test("every browser has every key, at the place where it looks", () => {
    const policies = allOf(admx, "policy");
    expect(policies.length).toBe(browserIds.length * managedKeyNames.length);
    const places = allOf(admx, "policy").map((policy) => [
      policy.attributes["key"],
      allOf(policy, "text")[0]?.attributes["valueName"],
    ]);
    expect(places).toEqual(
      browserIds.flatMap((browser) => managedKeyNames.map((key) => [managedKeyOf(browser, sampleRollout), key])),
    );
  });

  test("whatever one part names is there in the other, and nothing is there twice", () => {
    const strings = ids("string");
    const presentations = ids("presentation");
    const named = [...file("windows/admx/waymark.admx").text.matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    const missing = named.filter(([, kind, id]) => !(kind === "string" ? strings : presentations).includes(id));
    expect(missing.map(([whole]) => whole)).toEqual([]);
    expect(new Set(strings).size).toBe(strings.length);
    const elements = allOf(admx, "text").map(({ attributes }) => attributes["id"]);
    expect([...ids("textBox", "refId")].sort()).toEqual([...elements].sort());
    const categories = allOf(admx, "category").map(({ attributes }) => attributes["name"]);
    expect(allOf(admx, "parentCategory").filter(({ attributes }) => !categories.includes(attributes["ref"]))).toEqual([]);
    const supported = allOf(admx, "definition").map(({ attributes }) => attributes["name"]);
    expect(
      allOf(admx, "supportedOn")
        .flatMap(({ attributes }) => attributes["ref"] ?? [])
        .filter((ref) => !supported.includes(ref)),
    ).toEqual([]);
  });

  test("the order of the parts is the schema's", () => {
    const order = (element: { children: readonly { name: string }[] }) => element.children.map(({ name }) => name);
    expect(order(admx)).toEqual(["policyNamespaces", "resources", "supportedOn", "categories", "policies"]);
    expect(order(adml)).toEqual(["displayName", "description", "resources"]);
    for (const policy of allOf(admx, "policy")) expect(order(policy)).toEqual(["parentCategory", "supportedOn", "elements"]);
  });

  test("Intune's profile sets every value through a field of the template", () => {
    const { omaSettings } = json("windows/intune-custom-profile.json");
    const [template, ...set] = omaSettings as { omaUri: string; value: string }[];
    expect(template?.value).toBe(file("windows/admx/waymark.admx").text);
    expect(template?.omaUri).toMatch(/\/ADMXInstall\/Waymark\/Policy\/\w+$/);
    const policies = new Map(allOf(admx, "policy").map((policy) => [policy.attributes["name"], policy]));
    const read = set.map(({ omaUri, value }) => {
      const [, category = "", name = ""] = /\/Config\/Waymark~Policy~Waymark~(\w+)\/(\w+)$/.exec(omaUri) ?? [];
      const policy = policies.get(name);
      expect(allOf(policy!, "parentCategory")[0]?.attributes["ref"]).toBe(category);
      const [enabled, data] = parseXml(`<?xml version="1.0" encoding="utf-8"?>\n<all>${value}</all>`).children;
      expect(enabled?.name).toBe("enabled");
      const field = allOf(policy!, "text")[0]!;
      expect(data?.attributes["id"]).toBe(field.attributes["id"]);
      return { key: policy?.attributes["key"], name: field.attributes["valueName"], data: data?.attributes["value"] };
    });
    const keys = browserIds.map((browser) => managedKeyOf(browser, sampleRollout));
    const storage = browserIds
      .flatMap((browser) => registryValues(browser, sampleRollout))
      .filter(({ key }) => keys.includes(key));
    expect(read).toEqual(storage);
  });
});

test("Firefox is told to take it away by a file on each system, which holds nothing else", () => {
  const id = sampleRollout.packages.firefoxId;
  for (const system of ["windows", "macos", "linux"]) {
    expect(json(`${system}/firefox/remove/policies.json`)).toEqual({
      policies: { ExtensionSettings: { [id]: { installation_mode: "blocked" } } },
    });
  }
});

test("Intune sets Firefox's ExtensionSettings through the field that Mozilla's template has for one line", () => {
  const { omaSettings } = json("windows/firefox/intune-extension-settings.json");
  const [{ omaUri, value }] = omaSettings;
  expect(omaUri).toBe("./Device/Vendor/MSFT/Policy/Config/Firefox~Policy~firefox~Extensions/ExtensionSettingsOneLine");
  const [enabled, data] = parseXml(`<?xml version="1.0" encoding="utf-8"?>\n<all>${value}</all>`).children;
  expect([enabled?.name, data?.attributes["id"]]).toEqual(["enabled", "JSONOneLine"]);
  expect(JSON.parse(data?.attributes["value"] ?? "")).toEqual(browserPolicies("firefox", sampleRollout)["ExtensionSettings"]);
});

test("Edge is told in its own words, where it has others than Chromium, and nothing that it does not know", () => {
  const names = (browser: "chrome" | "edge") =>
    Object.keys(browserPolicies(browser, { ...sampleRollout, companions: companionIds }));
  // https://learn.microsoft.com/deployedge/microsoft-edge-policies
  const ofItsOwn = [
    ["MandatoryExtensionsForIncognitoNavigation", "MandatoryExtensionsForInPrivateNavigation"],
    ["IncognitoModeAvailability", "InPrivateModeAvailability"],
    ["BrowserAddPersonEnabled", "BrowserAddProfileEnabled"],
  ] as const;
  for (const [others, edges] of ofItsOwn) {
    expect([names("chrome").includes(others), names("edge").includes(edges)]).toEqual([true, true]);
    expect([names("chrome").includes(edges), names("edge").includes(others)]).toEqual([false, false]);
  }
  expect(names("edge")).not.toContain("ExtensionUnpublishedAvailability");
});

test("the settings catalogue gets the list below its switch", () => {
  const { settings, platforms, technologies } = json("windows/edge/intune-settings-catalog.json");
  expect([platforms, technologies]).toEqual(["windows10", "mdm"]);
  const [{ settingInstance }] = settings;
  expect(settingInstance.choiceSettingValue.value).toBe(`${settingInstance.settingDefinitionId}_1`);
  const [list] = settingInstance.choiceSettingValue.children;
  expect(list.simpleSettingCollectionValue.map(({ value }: { value: string }) => value)).toEqual([
    `${sampleRollout.packages.edgeId};https://waymark.example/updates/chromium.xml`,
  ]);
});

test("values are wrapped for the Google Admin console, and nowhere else", () => {
  const wrapped = json("google-admin/policy-for-extensions.json");
  expect(wrapped).toEqual(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));
  expect(files.filter(({ text }) => /"Value"|<key>Value<\/key>/.test(text)).map(({ path }) => path)).toEqual([
    "google-admin/policy-for-extensions.json",
  ]);
});

test("packages of a store bring no address of ours, and are not told to forget the store", () => {
  const packages = storePackages("a".repeat(32), "b".repeat(32), "waymark@waymark.example");
  const made = allArtefacts({ ...sampleRollout, packages, companions: [] });
  const policy = JSON.parse(made.find(({ path }) => path.includes("opt/edge"))!.text);
  expect(policy.ExtensionSettings).toEqual({
    [packages.edgeId]: { installation_mode: "force_installed", update_url: packages.edgeUpdates, toolbar_state: "force_shown" },
  });
  expect(made.filter(({ text }) => text.includes("/updates/")).map(({ path }) => path)).toEqual([]);
});

test("what browsers would drop without a word is named before a file is made, without its value", () => {
  const { serverUrl: _, ...config } = plainRollout.config;
  expect(faultsOf(plainRollout)).toEqual([]);
  const faults = faultsOf({
    ...plainRollout,
    company: "",
    config: { ...config, enrollmentToken: "too short", mode: "Nudge" },
    packages: { ...plainRollout.packages, chromeId: "not-an-id", chromeUpdates: "http://plain.example/x" },
    browsers: [],
  });
  expect(faults.map((fault) => fault.split(":")[0]).sort()).toEqual(
    ["browsers", "chromeId", "chromeUpdates", "company", "enrollmentToken", "mode", "serverUrl"].sort(),
  );
  expect(faults.join()).not.toMatch(/too short|Nudge|plain\.example|not-an-id/);
});

describe("golden files", () => {
  const made = allArtefacts(plainRollout);
  // FILES.md among them names the public source of each form.
  test.each(made.map(({ path, text }) => [path, text] as const))("%s", async (path, text) => {
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "golden/rollout", `${path}.golden`));
  });
});
