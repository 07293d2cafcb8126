/**
 * One paste from a real browser to the dashboard, set up as IT sets it up: installed by policy, configured by managed storage, enrolled
 * with a token; then nobody but the page has ever seen what was pasted.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { type ChromiumComposer, serviceWorker } from "./support/browsers/chromium.ts";
import { type ForcedSession, launchForced, whyNotForced } from "./support/browsers/forced.ts";
import { type Canary, makeCanaries, searchForCanaries } from "./support/canary.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { redactedNotice } from "./support/nudge.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { recordWire, type WireRecorder } from "./support/record-wire.ts";
import { until } from "./support/until.ts";

describe.skipIf(whyNotForced() !== null)(`the whole chain (${whyNotForced() ?? "runs here"})`, () => {
  let dataDir: string;
  let server: Awaited<ReturnType<typeof startServer>>;
  let wire: WireRecorder;
  let hosts: HostServer;
  let browser: ForcedSession;
  let composer: ChromiumComposer;
  let canaries: Record<"card" | "email" | "iban" | "awsKey", Canary>;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "waymark-chain-"));
    server = await startServer({ dataDirectory: dataDir });
    wire = await recordWire(server.url);
    hosts = await serveHosts();
    browser = await launchForced({
      server: hosts,
      build: built.chrome,
      config: { serverUrl: wire.url, enrollmentToken: server.enrollmentToken!, mode: "nudge", group: "Sales" },
    });
    await serviceWorker(browser.context);
    canaries = makeCanaries();
    composer = await browser.open("chatgpt.com", "prosemirror");
  });

  afterAll(async () => {
    await browser?.dispose();
    await hosts?.close();
    await wire?.close();
    await server?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  test("a paste is held, redacted and checked; its activity reaches the inventory; its text reaches nothing", async () => {
    await until("the device to enrol", () =>
      [...wire.captured.keys()].some((name) => name.startsWith("POST /v1/enroll") && name.endsWith("reply 200")),
    );
    const { email, ...rest } = canaries;
    const values = Object.values(rest).map(({ value }) => value);
    await composer.paste(`Please draft a refund mail.\n${[...values, email.value].join("\n")}`);
    await composer.nudge.waitFor();
    await savePicture(composer.page, "nudge");
    await composer.nudge.press("redact");
    await composer.nudge.says(redactedNotice);
    const text = await composer.text();
    expect(text).toMatch(/\[CARD_1 ending \d{4}\]/);
    for (const value of values) expect(text).not.toContain(value);
    // One address is recorded and goes through: only what policy holds is hidden.
    expect(text).toContain(email.value);
    for (const seen of await composer.seen()) for (const value of values) expect(seen).not.toContain(value);

    const dashboard = await browser.context.newPage();
    const refused: string[] = [];
    dashboard.on("console", (message) => message.type() === "error" && refused.push(message.text()));
    await signIn(dashboard, server.signInLink!);
    const row = dashboard.getByRole("row").filter({ hasText: "ChatGPT" });
    await row.filter({ hasText: "1" }).first().waitFor();
    await until("the redaction in the table", async () => {
      if (/redacted/i.test(await row.innerText())) return true;
      await dashboard.reload();
      await row.waitFor();
      return false;
    });
    await savePicture(dashboard, "dashboard", "artifacts");
    await row.getByRole("link").first().click();
    await dashboard.getByRole("heading", { level: 1, name: "ChatGPT" }).waitFor();
    const toolPage = await dashboard.locator("body").innerText();
    expect(toolPage).toMatch(/redacted/i);
    await savePicture(dashboard, "tool", "artifacts");
    expect(refused).toEqual([]);

    const tables = await dashboard.evaluate(async () => {
      const replies = await Promise.all(["/api/inventory", "/api/inventory/chatgpt", "/api/devices"].map((path) => fetch(path)));
      return Promise.all(replies.map((reply) => reply.text()));
    });
    await browser.close();
    const captured = new Map<string, string | Uint8Array>([
      ...wire.captured,
      ["dashboard", toolPage],
      ["dashboard's data", tables.join("\n")],
    ]);
    expect([...captured.keys()].filter((name) => name.startsWith("POST /v1/events"))).not.toHaveLength(0);
    // The profile holds the page's own storage too; the pages of this test keep nothing, so that a hit there is ours.
    const search = await searchForCanaries(Object.values(canaries), { folders: [browser.profile, dataDir], captured });
    expect(search.found).toEqual([]);
    expect(search.files).toBeGreaterThan(20);
  });
});
