import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { agentMarks } from "../../../rules/agent-marks.ts";
import type { AiExtension } from "../../schema/ai-extension.ts";
import { surroundings } from "../../schema/surroundings.ts";
import { browserMarks } from "./browser-marks.ts";
import { type InstalledExtension, listExtensions } from "./list-extensions.ts";

const folder = new URL("../../../rules/extensions/", import.meta.url);
const catalogue = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as AiExtension);
const monica = catalogue.find(({ id }) => id === "monica")!;

const installed = (changes: Partial<InstalledExtension>): InstalledExtension => ({
  ...{ id: "z".repeat(32), name: "Tabs in a tree", version: "1.2", enabled: true, type: "extension" },
  ...changes,
});
const list = (extensions: InstalledExtension[], first = {}) => listExtensions(extensions, catalogue, first, "own");

test("those of the catalogue, in each browser's store, and none else; not Waymark itself", () => {
  const own = installed({ id: "own", name: "AI", permissions: ["scripting", "debugger"], hostPermissions: ["<all_urls>"] });
  const all = [installed({ id: monica.chrome }), installed({ id: monica.edge! }), installed({}), own];
  expect(list(all).listed.map(({ name }) => name)).toEqual(["Monica", "Monica"]);
});

test.each([
  ["an agent by its powers", { name: "Pilot AI", permissions: ["scripting", "sidePanel"], hostPermissions: ["<all_urls>"] }, 1],
  [
    "without all pages",
    { name: "Pilot AI", permissions: ["scripting", "sidePanel"], hostPermissions: ["https://a.example/*"] },
    0,
  ],
  ["without its powers", { name: "Pilot AI", permissions: ["scripting"], hostPermissions: ["<all_urls>"] }, 0],
  ["without a word of AI", { name: "Screen ruler", permissions: ["scripting", "debugger"], hostPermissions: ["<all_urls>"] }, 0],
  ["a theme", { name: "Pilot AI", type: "theme", permissions: ["scripting", "debugger"], hostPermissions: ["<all_urls>"] }, 0],
])("%s", (_, changes, count) => {
  const { listed } = list([installed(changes)]);
  expect(listed).toHaveLength(count);
  // Its own name is nobody's business where the catalogue does not have it.
  expect(JSON.stringify(listed)).not.toContain("Pilot");
});

test("what came after it was first seen is growth, and stays so", () => {
  const before = list([installed({ id: monica.chrome, permissions: ["storage"] })]);
  expect(before.listed[0]?.grown).toEqual([]);
  const more = installed({ id: monica.chrome, permissions: ["storage", "tabs"], hostPermissions: ["*://*/*"] });
  const after = list([more], before.first);
  expect(after.listed[0]).toMatchObject({ grown: ["tabs", "read every page"], allHosts: true });
  expect(list([more], after.first).listed[0]?.grown).toEqual(["tabs", "read every page"]);
  expect(surroundings.parse({ extensions: after.listed, marks: [], notCovered: [] }).extensions).toHaveLength(1);
});

test.each([
  [["Not A Brand", "Chromium", "Microsoft Edge"], "edge", [["assistant", "Copilot in Edge"]], "Copilot in Edge"],
  [["Google Chrome", "Chromium"], "chrome", [["assistant", "Gemini in Chrome"]], "Chrome Web Store"],
  [["Perplexity Comet", "Chromium"], "chromium", [["browser", "Perplexity Comet"]], "Chrome Web Store"],
  [[], "firefox", [], "about: pages"],
] as const)("brands %s", (brands, name, marks, closed) => {
  const found = browserMarks(brands, name);
  expect(found.marks.map((mark) => [mark.kind, mark.name])).toEqual(marks);
  expect(found.notCovered).toContain(closed);
  expect(surroundings.safeParse({ extensions: null, ...found }).success).toBe(true);
});

test("the marks that pages are looked through for are the catalogue's", () => {
  for (const [name, selector] of Object.entries(agentMarks)) {
    const entry = catalogue.find((one) => one.name === name && one.marks);
    expect([name, entry?.kind, entry?.marks?.join(", ")]).toEqual([name, "agent", selector]);
  }
});
