/** Large files on their way to a page in Chromium: how long until the card says what is in them, and how much memory the process takes in which they are read. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "../../scripts/build.ts";
import { launchChromium } from "../../tests/e2e/support/chromium.ts";
import { chromiumFiles } from "../../tests/e2e/support/chromium-files.ts";
import { fileConfig, fileHost } from "../../tests/e2e/support/file-tab.ts";
import { serveHosts } from "../../tests/e2e/support/serve-hosts.ts";
import type { PlantedFile } from "./planted-files.ts";

export interface InBrowser {
  readonly kind: string;
  /** From the choice to the card, milliseconds, by round. */
  readonly ms: readonly number[];
  /** Most resident memory of any process of pages while it was read, and what that process had before; megabytes. */
  readonly peak: number;
  readonly grown: number;
}

/** `rounds` each, in a tab of its own. The extension must have been built (`npm run build`). */
export async function readInBrowser(files: readonly PlantedFile[], rounds: number): Promise<InBrowser[]> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-bench-"));
  const server = await serveHosts();
  const session = await launchChromium({ server, extension: { build: built.chromeDemo, config: fileConfig } });
  try {
    const results: InBrowser[] = [];
    for (const { kind, name, bytes } of files) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      const ms: number[] = [];
      let peak = 0;
      let grown = 0;
      for (let round = 0; round < rounds; round++) {
        const tab = await chromiumFiles(session).open(fileHost.nudge);
        const devTools = await tab.page.context().browser()?.newBrowserCDPSession();
        const processes = async () => {
          const { processInfo } = (await devTools?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
          return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => [id, residentMegabytes(id)] as const);
        };
        const before = new Map(await processes());
        let reading = true;
        const watched = (async () => {
          while (reading) {
            for (const [id, megabytes] of await processes()) {
              if (megabytes > peak) peak = megabytes;
              grown = Math.max(grown, megabytes - (before.get(id) ?? 0));
            }
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        })();
        const begin = performance.now();
        try {
          await tab.choose("plain", [path]);
          await tab.nudge.says("card number");
          ms.push(performance.now() - begin);
        } finally {
          reading = false;
          await watched;
        }
        await tab.close();
      }
      results.push({ kind, ms, peak, grown });
    }
    return results;
  } finally {
    await session.dispose();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** 0 for a process that has gone, and where there is no /proc. */
function residentMegabytes(id: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
