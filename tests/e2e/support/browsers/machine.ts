/** A machine of the company's: a folder with what IT has put there and the person's profile, in which Chromium is started. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Worker } from "playwright-core";
import type { ManagedConfig } from "../../../../lib/schema/managed-config.ts";
import { type SelfTest, selfTest } from "../../../../lib/schema/self-test.ts";
import type { Packages } from "../../../../rollout/settings.ts";
import { asManaged } from "../../../flow/support/as-managed.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { until } from "../until.ts";
import { type ChromiumSession, startChromium } from "./chromium.ts";
import { machineFolder, namespaceScript } from "./forced.ts";
import { policyFile } from "./rollout-files.ts";

export interface Machine {
  /** What managed storage holds from now on; null: nothing. The extension stays installed. */
  configure(config: ManagedConfig | null): Promise<void>;
  start(how?: { readonly smallDisk: true }): Promise<RunningMachine>;
  /** Another machine whose disk is a copy of this one's. */
  copy(): Promise<Machine>;
  remove(): Promise<void>;
}

export interface RunningMachine extends ChromiumSession {
  worker(): Promise<Worker>;
  /** What the page of the self-test finds now. */
  selfTest(): Promise<SelfTest>;
  /** Fills the small disk to the last byte; what comes back makes room again. */
  fillDisk(): Promise<() => Promise<void>>;
}

export async function makeMachine(hosts: HostServer, packages: Partial<Packages>): Promise<Machine> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-e2e-"));
  await cp(machineFolder, join(folder, "etc"), { recursive: true });
  await mkdir(join(folder, "etc/policies/managed"), { recursive: true });
  // By default nobody may look into an extension that policy installed, this test included.
  await writeFile(join(folder, "etc/policies/managed/test.json"), JSON.stringify({ DeveloperToolsAvailability: 1 }));
  return machineAt(folder, hosts, packages);
}

function machineAt(folder: string, hosts: HostServer, packages: Partial<Packages>): Machine {
  const id = packages.chromeId ?? "";
  const disk = join(folder, "profile/Default/IndexedDB");
  return {
    configure: (config) => {
      const values = config ? (asManaged({ consent: "given", ...config }) as object) : {};
      return writeFile(join(folder, "etc/policies/managed/waymark.json"), policyFile("chromium", packages, values));
    },
    async start(how) {
      const executablePath = await namespaceScript(folder, how?.smallDisk && { at: disk, megabytes: 4 });
      const session = await startChromium({ folder, args: [], server: hosts, executablePath });
      return { ...session, ...insideOf(session, id), fillDisk: () => fill(folder, disk) };
    },
    async copy() {
      const other = await mkdtemp(join(tmpdir(), "waymark-e2e-"));
      await cp(folder, other, { recursive: true, filter: (path) => !/\/Singleton\w+$/.test(path) });
      return machineAt(other, hosts, packages);
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

function insideOf({ context }: ChromiumSession, id: string): Pick<RunningMachine, "worker" | "selfTest"> {
  return {
    async worker() {
      let found: Worker | undefined;
      await until("the worker", () => {
        found = context.serviceWorkers().find((one) => one.url().includes(id));
        return found !== undefined;
      });
      return found!;
    },
    async selfTest() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/self-test.html`);
      const report = page.locator("details pre");
      await report.waitFor({ state: "attached" });
      const found = selfTest.parse(JSON.parse((await report.textContent()) ?? ""));
      await page.close();
      return found;
    },
  };
}

/** Only through the browser's own process is its disk to be seen. */
async function fill(folder: string, disk: string): Promise<() => Promise<void>> {
  const pid = (await readFile(join(folder, "pid"), "utf8")).trim();
  const filler = join(`/proc/${pid}/root`, disk, "filler");
  for (let bytes = 1 << 20; bytes >= 1; bytes >>= 1) {
    const full = () =>
      writeFile(filler, Buffer.alloc(bytes), { flag: "a" }).then(
        () => false,
        () => true,
      );
    while (!(await full()));
  }
  return () => rm(filler);
}
