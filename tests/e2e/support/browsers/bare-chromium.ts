/**
 * A Chromium that no debugger is attached to, nor could be: DevTools keep an extension's worker alive. A small extension of the test's own
 * stands for the person. Its permission to read the clipboard lets it paste as the menu does, with an event that the browser calls trusted.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ManagedConfig } from "../../../../lib/schema/managed-config.ts";
import { ensureBrowser } from "../../../../scripts/find-browser.ts";
import { type HostServer, serveHosts } from "../pages/serve-hosts.ts";
import { until } from "../until.ts";
import { settingsOf } from "./settings.ts";

interface Order {
  readonly order: number;
  readonly url: string;
  readonly text: string;
}

/** What the page's own script and the editor have, as the page itself tells it. */
interface PageReport {
  /** The order that was carried out last. */
  readonly order: number;
  readonly text: string;
  readonly seen: readonly string[];
  readonly trusted: boolean;
}

export interface BareChromium {
  /** Puts the text on the clipboard and pastes it into the editor, and waits until the page's text holds `then`. */
  paste(text: string, then: string): Promise<PageReport>;
  /** Every start of the extension's worker since the browser started, by a name of its own; the last one that gave a sign of life last. */
  workers(): string[];
  /** Milliseconds since the worker's last sign of life; it gives one a second for as long as it lives. */
  silence(): number;
  dispose(): Promise<void>;
}

export interface BareOptions {
  readonly build: string;
  readonly config: ManagedConfig;
  /** Address of the editor's page. */
  readonly url: string;
}

const orderPath = "/driver-order";
const reportPath = "/driver-report";
const lifeHost = "life.example";

/** A timer keeps no worker alive, nor does what it fetches: only what the browser itself asks of the worker does. */
const signOfLife = `
{ const name = crypto.randomUUID();
  const say = () => void fetch("https://${lifeHost}/" + name, { mode: "no-cors" }).catch(() => undefined);
  say(); setInterval(say, 1000); }
`;

export async function launchBare({ build, config, url }: BareOptions): Promise<BareChromium> {
  const pages = new Map<string, string>();
  const give = (order: Order) => pages.set(orderPath, JSON.stringify(order));
  const server = await serveHosts({ pages });
  const folder = await mkdtemp(join(tmpdir(), "waymark-bare-"));
  const extension = join(folder, "extension");
  await cp(build, extension, { recursive: true });
  await writeFile(join(extension, "demo-config.json"), settingsOf({ config }));
  await appendFile(join(extension, "background.js"), signOfLife);
  const browser = await startBare(folder, [extension, await writeDriver(folder)], server);

  const signs = () => server.requests.filter(({ host }) => host === lifeHost).map(({ path }) => path.slice(1));
  let counted = 0;
  let lastSign = Date.now();
  const silence = () => {
    const { length } = signs();
    if (length > counted) lastSign = Date.now();
    counted = length;
    return Date.now() - lastSign;
  };
  let order = 0;
  try {
    await until("the extension's worker", () => signs().length > 0);
  } catch (error) {
    await ended(browser);
    throw error;
  }
  give({ order, url, text: "" });
  return {
    async paste(text, then) {
      order++;
      give({ order, url, text });
      const last = () => {
        const body = server.requests.findLast(({ path }) => path === reportPath)?.body;
        return body === undefined ? null : (JSON.parse(body) as PageReport);
      };
      const arrived = () => last()?.order === order && last()!.text.includes(then);
      await until(`"${then}" in the page's text`, arrived).catch((error: Error) => {
        throw new Error(`${error.message} The page said ${JSON.stringify(last())}`);
      });
      return last()!;
    },
    workers: () => [...new Set(signs())],
    silence,
    async dispose() {
      await ended(browser);
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function startBare(folder: string, extensions: string[], server: HostServer): Promise<ChildProcess> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "Default"), { recursive: true });
  await writeFile(join(profile, "Default/Preferences"), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  const args = [
    "--headless",
    "--no-sandbox",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--enable-remote-extensions",
    "--ignore-certificate-errors",
    `--host-resolver-rules=MAP * 127.0.0.1:${server.port},EXCLUDE 127.0.0.1,EXCLUDE localhost`,
    `--user-data-dir=${profile}`,
    `--load-extension=${extensions.join()}`,
    `--disable-extensions-except=${extensions.join()}`,
    "about:blank",
  ];
  // A process group of its own, so that its children end with it.
  return spawn(await ensureBrowser("chromium"), args, { detached: true, stdio: "ignore" });
}

async function ended(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.pid === undefined) return;
  const exit = new Promise((done) => browser.once("exit", done));
  process.kill(-browser.pid, "SIGTERM");
  await exit;
}

/** Makes the extension that stands for the person; it asks the page's own server what to do, four times a second. */
async function writeDriver(folder: string): Promise<string> {
  const driver = join(folder, "driver");
  await mkdir(driver);
  const manifest = {
    manifest_version: 3,
    name: "The person",
    version: "1",
    permissions: ["clipboardRead", "clipboardWrite"],
    host_permissions: ["https://*/*"],
    background: { service_worker: "start.js" },
    content_scripts: [
      { matches: ["https://*/*"], js: ["person.js"] },
      { matches: ["https://*/*"], js: ["page.js"], world: "MAIN" },
    ],
  };
  await writeFile(join(driver, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(driver, "person.js"), `(${person.toString()})("${orderPath}", "${reportPath}");`);
  await writeFile(join(driver, "start.js"), `(${start.toString()})("https://start.example${orderPath}");`);
  await writeFile(join(driver, "page.js"), `(${page.toString()})();`);
  return driver;
}

/** Runs beside the page: pastes what the test orders, and says what the page has. */
function person(orders: string, reports: string): void {
  let done = 0;
  let trusted = false;
  let told = "";
  document.addEventListener("driver-answer", (event) => {
    const body = JSON.stringify({ order: done, trusted, ...JSON.parse((event as CustomEvent<string>).detail) });
    if (body !== told) void fetch(reports, { method: "POST", body }).then(() => (told = body));
  });
  setInterval(async () => {
    const given = await fetch(orders, { cache: "no-store" });
    if (!given.ok) return;
    const { order, text } = (await given.json()) as { order: number; text: string };
    if (order > done) {
      done = order;
      document.addEventListener(
        "copy",
        (event) => {
          event.clipboardData?.setData("text/plain", text);
          event.preventDefault();
        },
        { once: true },
      );
      document.execCommand("copy");
      document.dispatchEvent(new Event("driver-focus"));
      window.addEventListener("paste", (event) => (trusted = event.isTrusted), { capture: true, once: true });
      document.execCommand("paste");
    }
    document.dispatchEvent(new Event("driver-question"));
  }, 250);
}

/** Opens the page when there are orders: before the extensions have arrived a browser that starts loses its first page now and then. */
function start(orders: string): void {
  type Tabs = { tabs: { create(tab: { url: string }): void } };
  const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
  const look = async () => {
    const given = await fetch(orders, { cache: "no-store" });
    if (given.ok) tabs.create({ url: ((await given.json()) as { url: string }).url });
    else setTimeout(look, 250);
  };
  void look();
}

/** Runs in the page: what its own script has seen, and what its editor's model holds. */
function page(): void {
  document.addEventListener("driver-focus", () => window.__editor.focus());
  document.addEventListener("driver-question", () => {
    const detail = JSON.stringify({ text: window.__editor.text(), seen: window.__seen });
    document.dispatchEvent(new CustomEvent("driver-answer", { detail }));
  });
}
