/** The dashboard as its users see it: the real server, data over the real ingest API, real Chromium. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import { sampleActivity } from "../flow/support/sample-activity.ts";
import { deliverActivities } from "./support/dashboard/deliver-activities.ts";
import { type OpenDashboard, openDashboard } from "./support/dashboard/open-dashboard.ts";
import { axeFaults } from "./support/dashboard/page-checks.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

let dashboard: OpenDashboard;
let server: OpenDashboard["server"];
let page: Page;
let complaints: string[];

beforeAll(async () => {
  dashboard = await openDashboard({ height: 800 });
  ({ server, page, complaints } = dashboard);
});

afterAll(() => dashboard?.close());

const finding = {
  detector: "payment-card",
  category: "payment",
  family: "CARD",
  severity: "high",
  confidence: "certain",
  count: 2,
  distinct: 1,
} as const;
const ownFinding = { ...finding, detector: "own-customers", category: "custom", family: "CUSTOM", count: 240 } as const;
const at = (changes: Partial<Activity>) => ({ occurredAt: Date.now() - 60_000, ...changes });

// One story: each step stands on the one before.
describe("the dashboard", { shuffle: false }, () => {
  test("a one-time link signs in once; nothing is shown without it", async () => {
    await page.goto(`${server.url}/inventory`);
    await page.getByLabel("Password").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    // The refusal that made the page show this is the browser's own line in the console.
    complaints.splice(0);
    await signIn(page, server.signInLink!);
    const stranger = await dashboard.browser.newContext();
    const strangerPage = await stranger.newPage();
    await strangerPage.goto(server.signInLink!);
    await strangerPage.getByText("This link no longer works.").waitFor();
    await stranger.close();
  });

  test("before any device it says what to set, and moves on by itself when one arrives", async () => {
    await page.getByRole("heading", { name: "Waiting for the first device" }).waitFor();
    expect(await page.locator("body").innerText()).toContain(server.url);
    expect(await axeFaults(page)).toEqual([]);
    await deliverActivities(server, {}, [
      sampleActivity(
        1,
        at({ findings: [finding, ownFinding], outcome: "redacted", table: { rows: 240, columns: 5 }, disputed: "not-sensitive" }),
      ),
      sampleActivity(2, at({ tool: "claude", host: "claude.ai", outcome: "cancelled", findings: [finding] })),
      sampleActivity(
        3,
        at({ tool: "gemini", host: "gemini.google.com", kind: "visit", action: "allow", outcome: "allowed", rule: null }),
      ),
      sampleActivity(4, at({ tool: "a-tool-nobody-knows", host: "unknown.example", rule: "<img src=x onerror=alert(1)>" })),
    ]);
    await page.getByRole("row").filter({ hasText: "ChatGPT" }).waitFor({ timeout: 30_000 });
    expect(await axeFaults(page)).toEqual([]);
  });

  test("sorting, filtering and searching are the server's, and the address holds them", async () => {
    await page.goto(`${server.url}/inventory?sort=name&order=asc`);
    const names = async () => (await page.getByRole("row").locator("a").allInnerTexts()).map((name) => name.trim());
    await until("rows by name", async () => (await names()).length === 4);
    const byName = await names();
    expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })));
    await page.keyboard.press("/");
    await page.keyboard.type("claud");
    await until("the search in the address", () => new URL(page.url()).searchParams.get("q") === "claud");
    await until("one row", async () => (await names()).length === 1);
    await page.reload();
    await until("the same row after a reload", async () => (await names()).join() === "Claude");
  });

  test("one tool's page has its timeline, and stored text stays text", async () => {
    await page.goto(`${server.url}/inventory/a-tool-nobody-knows`);
    await page.getByText("<img src=x onerror=alert(1)>").first().waitFor();
    await page.goto(`${server.url}/inventory/chatgpt`);
    await page.getByRole("heading", { level: 1, name: "ChatGPT" }).waitFor();
    const timeline = await page.locator("table").last().innerText();
    expect(timeline).toMatch(/redacted/i);
    for (const words of [
      "Payment card numbers",
      "own-customers",
      "A list of 240 rows, 5 kinds of data",
      "Reported as wrong: not sensitive",
    ]) {
      expect(timeline).toContain(words);
    }
    expect(await axeFaults(page)).toEqual([]);
  });

  test("coverage names the browsers and what Waymark does not see", async () => {
    await page.getByRole("link", { name: "Coverage" }).click();
    await page.getByText("Copilot in Edge").first().waitFor();
    expect(await page.getByRole("table").innerText()).toContain("0.1.0");
    expect(await axeFaults(page)).toEqual([]);
  });

  test("wordings: how to begin, then what came of each, and what cannot be told of it", async () => {
    await page.getByRole("link", { name: "Wordings" }).click();
    await page.getByRole("heading", { name: "Find out which words help" }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await savePicture(page, "wordings-empty");
    const chose = (outcome: Activity["outcome"], variant: string) => (number: number) =>
      sampleActivity(number, at({ variant: `tone:${variant}`, outcome, findings: [finding] }));
    for (const browser of [1, 2, 3, 4, 5]) {
      const warm = [chose("redacted", "warm"), chose("edited", "warm"), chose("handed-over", "warm"), chose("redacted", "warm")];
      const plain = [chose("overridden", "plain"), chose("redacted", "plain"), chose("overridden", "plain")];
      const formal = browser === 1 ? [chose("cancelled", "formal")] : [];
      await deliverActivities(
        server,
        {},
        [...warm, ...plain, ...formal].map((make, index) => make(browser * 100 + index)),
      );
    }
    await page.reload();
    const row = (name: string) => page.getByRole("row").filter({ hasText: name });
    await row("warm").waitFor();
    const squeezed = async (name: string) => (await row(name).innerText()).replace(/\s+/g, " ");
    expect(await squeezed("warm")).toMatch(/^warm 5 20 25 % .* 50 % .* 0 % , likely 0–16 %/);
    expect(await squeezed("plain")).toMatch(/^plain 5 15 .* 67 % , likely 42–85 %/);
    expect(await squeezed("formal")).toContain("fewer than 5 browsers");
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await savePicture(page, "wordings");
  });

  test("at 320 pixels nothing scrolls sideways", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ["/inventory", "/inventory/chatgpt", "/coverage", "/wordings"]) {
      await page.goto(`${server.url}${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  test("the content security policy had nothing to refuse", () => {
    expect(complaints).toEqual([]);
  });
});
