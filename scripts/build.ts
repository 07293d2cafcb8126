/** `npm run build`: everything that ships or is served, from the sources as they are. Takes some seconds, so it never skips. */
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { runTool } from "./gates/run-tool.ts";
import { projectRoot } from "./project-root.ts";

const wxt = "wxt/bin/wxt.mjs";
const vite = "vite/bin/vite.js";

/** In the order in which they are made; `makes` proves that there is something. */
const parts = [
  {
    name: "extension for Chrome and Edge",
    tool: wxt,
    options: ["build", "-b", "chrome"],
    makes: ".output/chrome-mv3/manifest.json",
  },
  {
    name: "extension for Firefox",
    tool: wxt,
    options: ["build", "-b", "firefox", "--mv3"],
    makes: ".output/firefox-mv3/manifest.json",
  },
  {
    name: "managed extension for Chrome and Edge",
    tool: wxt,
    options: ["build", "-b", "chrome", "--mode", "managed"],
    makes: ".output/chrome-mv3-managed/manifest.json",
  },
  {
    name: "managed extension for Firefox",
    tool: wxt,
    options: ["build", "-b", "firefox", "--mv3", "--mode", "managed"],
    makes: ".output/firefox-mv3-managed/manifest.json",
  },
  {
    name: "demo extension for Chrome and Edge",
    tool: wxt,
    options: ["build", "-b", "chrome", "--mode", "demo"],
    makes: ".output/chrome-mv3-demo/manifest.json",
  },
  {
    name: "demo extension for Firefox",
    tool: wxt,
    options: ["build", "-b", "firefox", "--mv3", "--mode", "demo"],
    makes: ".output/firefox-mv3-demo/manifest.json",
  },
  { name: "dashboard", tool: vite, options: ["build", "dashboard", "--logLevel", "warn"], makes: "dist/dashboard/index.html" },
  {
    name: "demo chat page",
    tool: vite,
    options: ["build", "-c", "demo/vite.config.ts", "--logLevel", "warn"],
    makes: "dist/demo/index.html",
  },
] as const;

/** Where the other programs find what was built. */
export const built = {
  chrome: join(projectRoot, ".output", "chrome-mv3"),
  chromeManaged: join(projectRoot, ".output", "chrome-mv3-managed"),
  firefox: join(projectRoot, ".output", "firefox-mv3"),
  firefoxManaged: join(projectRoot, ".output", "firefox-mv3-managed"),
  chromeDemo: join(projectRoot, ".output", "chrome-mv3-demo"),
  firefoxDemo: join(projectRoot, ".output", "firefox-mv3-demo"),
  demoPage: join(projectRoot, "dist", "demo"),
} as const;

/** Builds all of it, or what goes into the folder `only`. Throws with the tool's own words if a part fails. */
export async function buildAll(say: (line: string) => void, only = projectRoot): Promise<void> {
  for (const { name, tool, options, makes } of parts) {
    if (!join(projectRoot, makes).startsWith(join(only, sep))) continue;
    say(`Building: ${name}`);
    const { status, stdout, stderr } = await runTool(tool, options, projectRoot);
    if (status !== 0) throw new Error(`${name} could not be built:\n${stdout}${stderr}`);
    if (!existsSync(join(projectRoot, makes))) throw new Error(`${name}: the build ended well but left no ${makes}.`);
  }
}

if (import.meta.main) {
  await buildAll((line) => console.error(line)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
