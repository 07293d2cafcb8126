/** The real server on an empty database, and one page of a real Chromium before it; what the page complains of is kept. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { ensureBrowser } from "../../../../scripts/find-browser.ts";
import { type RunningServer, startServer } from "../../../../server/start-server.ts";

export interface OpenDashboard {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly page: Page;
  /** What the content security policy or Trusted Types refused, exceptions, and dialogs of the browser's own. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface DashboardOptions {
  readonly server?: Omit<NonNullable<Parameters<typeof startServer>[0]>, "dataDirectory">;
  readonly height?: number;
  readonly width?: number;
  readonly locale?: string;
  /** What the company has done before anybody looks. */
  readonly before?: (server: RunningServer) => Promise<void>;
}

export async function openDashboard(options: DashboardOptions = {}): Promise<OpenDashboard> {
  const { width = 1280, height = 1000, locale = "en", before } = options;
  const dataDirectory = await mkdtemp(join(tmpdir(), "waymark-dashboard-"));
  const server = await startServer({ ...options.server, dataDirectory });
  await before?.(server);
  const browser = await chromium.launch({ executablePath: await ensureBrowser("chromium"), args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce", locale });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  const close = async () => {
    await browser.close();
    await server.close();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  return { server, browser, page, complaints, close };
}
