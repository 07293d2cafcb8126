/**
 * `npm start [-- --once]`: builds, then runs the whole of Waymark on this machine: server, demo chat page, and a browser with the extension.
 * With a display the person plays; without one a paste is played through. `--once` plays it through and ends, with exit status 0 only if
 * the paste reached the inventory.
 */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserContext } from "playwright-core";
import { serveDemo } from "../demo/serve-demo.ts";
import type { ManagedConfig } from "../lib/schema/managed-config.ts";
import type { Policy } from "../lib/schema/policy.ts";
import { approvedDemoTool, demoTool } from "../rules/demo-tool.ts";
import { loadTools } from "../rules/from-node.ts";
import { nudgePolicy } from "../rules/policies/nudge.ts";
import { type RunningServer, startServer } from "../server/start-server.ts";
import { buildAll, built } from "./build.ts";
import { openDemoChromium, showInChromium } from "./demo/demo-chromium.ts";
import { openDemoFirefox, showInFirefox } from "./demo/demo-firefox.ts";
import { makeDemoFolder } from "./demo/demo-folder.ts";
import { playPaste } from "./demo/play-paste.ts";
import { tellPlayed } from "./demo/tell-played.ts";
import { type BrowserKind, ensureBrowser, findBrowser } from "./find-browser.ts";
import { projectRoot } from "./project-root.ts";

/** Where a person finds both again after the next start. Taken: the next free one. */
const ports = { server: 8300, demo: 8400 };
const pictures = join(projectRoot, "artifacts", "start");

function readOptions(): { readonly once: boolean } {
  try {
    const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
    return values;
  } catch {
    console.error("npm start takes no options but: npm start -- --once");
    process.exit(2);
  }
}

const say = (line = "") => console.log(line);
const options = readOptions();
const hasDisplay =
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
const headless = options.once || !hasDisplay;

/** Undone from the last to the first, whatever happens. */
const undo: (() => Promise<void>)[] = [];
const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
});

/** On the usual port or, where that is taken, the next free one of twenty. */
async function openServer(starter: Policy): Promise<RunningServer> {
  for (let port = ports.server; ; port++) {
    try {
      return await startServer({
        dataDirectory: join(projectRoot, ".data"),
        port,
        starter,
        tools: [...loadTools(), demoTool, approvedDemoTool],
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= ports.server + 20) throw error;
      console.error(`Port ${port} is taken; trying ${port + 1}.`);
    }
  }
}

/** The server's own until another one is published, so that what somebody publishes on the dashboard reaches the demo's browser. */
function demoPolicy(demoUrl: string): Policy {
  const approvedUrl = new URL("/approved.html", demoUrl);
  // The gate knows the demo tool as "localhost"; under its number the same machine is another site, and there one page is the approved tool.
  approvedUrl.hostname = "127.0.0.1";
  const { id, name, hosts } = approvedDemoTool;
  return {
    ...nudgePolicy,
    name: "Waymark demo",
    tools: [{ id, name, hosts, home: approvedUrl.href }],
    status: { [id]: "approved" },
    approved: [{ tool: id, name, url: approvedUrl.href }],
  };
}

function configuration(server: RunningServer): ManagedConfig {
  return {
    serverUrl: server.url,
    ...(server.enrollmentToken === null ? {} : { enrollmentToken: server.enrollmentToken }),
    policyKeys: [server.policyKey],
    personHint: "person at the demo",
    machineHint: "this machine",
    group: "demo",
  };
}

async function playThrough(context: BrowserContext, demoUrl: string, signInLink: string): Promise<void> {
  const password = randomBytes(12).toString("base64url");
  const played = playPaste({ context, demoUrl, signInLink, password, pictures, patience: 60_000 });
  const interrupted = stopped.then(() => Promise.reject(new Error("Stopped before the paste had arrived.")));
  for (const line of tellPlayed(await Promise.race([played, interrupted]), projectRoot)) say(line);
}

/** Opens the browser and shows, or plays through, what there is to see. */
async function runBrowser(path: BrowserPath, config: ManagedConfig, demoUrl: string, signInLink: string): Promise<void> {
  const folder = makeDemoFolder(path.kind === "chromium" ? built.chromeDemo : built.firefoxDemo, config);
  undo.push(async () => folder.remove());
  if (path.kind === "firefox") {
    const browser = await openDemoFirefox(path.executable, folder);
    undo.push(() => browser.close());
    await showInFirefox(browser, demoUrl, signInLink);
    return;
  }
  const context = await openDemoChromium(path.executable, folder, headless);
  undo.push(() => context.close());
  await (headless ? playThrough(context, demoUrl, signInLink) : showInChromium(context, demoUrl, signInLink));
}

interface BrowserPath {
  readonly kind: BrowserKind;
  readonly executable: string;
}

/** Chrome, Edge or Chromium; where a person is to play and there is only a Firefox, that. */
async function chooseBrowser(): Promise<BrowserPath> {
  const firefox = headless || findBrowser("chromium") !== undefined ? undefined : findBrowser("firefox");
  if (firefox !== undefined) return { kind: "firefox", executable: firefox };
  return { kind: "chromium", executable: await ensureBrowser("chromium") };
}

async function run(): Promise<void> {
  const path = await chooseBrowser();
  await buildAll((line) => console.error(line));
  const demo = await serveDemo(built.demoPage, ports.demo);
  undo.push(() => demo.close());
  const server = await openServer(demoPolicy(demo.url));
  undo.push(() => server.close());
  if (Number(new URL(demo.url).port) !== ports.demo) console.error(`Port ${ports.demo} is taken; the demo chat is on another.`);
  say();
  say(`Dashboard   ${server.url}`);
  say(`Demo chat   ${demo.url}`);
  const signInLink = server.signInLink ?? (await server.newSignInLink());
  await runBrowser(path, configuration(server), demo.url, signInLink);
  if (options.once) return;
  if (!headless) {
    say();
    say(
      "Try this, in the browser that has opened: follow Fern's link to the sample note, copy it, go back and paste it into Fern.",
    );
    say("The dashboard is in the other tab. It asks you to choose a password, and then shows what was recorded.");
  }
  say();
  // The browser has used the first link up.
  say(`Sign in     ${await server.newSignInLink()}`);
  say("            works once, within the hour, on this machine");
  say("What to do in the first hour, step by step: docs/first-hour.md");
  say("Ctrl+C ends it. What was recorded stays in .data; without that folder the next start begins anew.");
  await stopped;
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (let step = undo.pop(); step; step = undo.pop()) await step().catch((error: unknown) => console.error(String(error)));
}
