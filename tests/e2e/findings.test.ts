/** Findings, connections and imports as an analyst uses them: the real server, data over the real ingest API, real Chromium. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import { sampleActivity } from "../flow/support/sample-activity.ts";
import { deliverActivities } from "./support/dashboard/deliver-activities.ts";
import { type OpenDashboard, openDashboard } from "./support/dashboard/open-dashboard.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { until } from "./support/until.ts";

let dashboard: OpenDashboard;
let server: OpenDashboard["server"];
let receiver: Server;
const received: string[] = [];
let page: Page;
let complaints: string[];

beforeAll(async () => {
  dashboard = await openDashboard({ height: 900, server: { sinkNetworks: ["127.0.0.0/8"] } });
  ({ server, page, complaints } = dashboard);
  receiver = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      received.push(body);
      response.end("ok");
    });
  });
  await new Promise<void>((done) => receiver.listen(0, "127.0.0.1", done));
  await deliver();
  await signIn(page, server.signInLink!);
});

afterAll(async () => {
  await dashboard?.close();
  receiver?.close();
});

/** A browser that pasted into three tools although it was asked. */
async function deliver(): Promise<void> {
  const finding: Activity["findings"][number] = {
    ...{ detector: "payment-card", category: "payment", family: "CARD", severity: "high", confidence: "certain" },
    ...{ count: 2, distinct: 1 },
  };
  const went: Partial<Activity> = { occurredAt: Date.now() - 60_000, outcome: "overridden", findings: [finding] };
  const tools = ["chatgpt", "claude", "gemini"];
  await deliverActivities(
    server,
    {},
    tools.map((tool, index) => sampleActivity(index + 1, { tool, ...went })),
  );
}

/** What the clock does by itself, at once. */
const now = (path: string) => page.evaluate((to) => fetch(to, { method: "POST" }).then(({ status }) => status), path);

async function violations(): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    if (passes.length < 5) found.push("axe looked at almost nothing");
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
  }
  return found;
}

// One story: each step stands on the one before.
describe("findings", { shuffle: false }, () => {
  test("a connection is added, tested, and never shows its key again", async () => {
    await page.getByRole("link", { name: "Connections" }).click();
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByLabel("Name").fill("SIEM");
    await page.getByLabel("Address").fill(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/in`);
    await page.getByLabel("Signing key").fill("a made-up signing key of some length");
    await page.getByRole("dialog").getByRole("button", { name: "Add" }).click();
    await page.getByRole("button", { name: "Test: SIEM" }).click();
    await page.getByText("Test: It was taken.").waitFor();
    expect(await page.content()).not.toContain("a made-up signing key");
    expect(await violations()).toEqual([]);
    expect(received).toHaveLength(1);
  });

  test("the queue is worked by keys, and the address holds the view", async () => {
    expect(await now("/api/findings/run")).toBe(200);
    await page.getByRole("link", { name: "Findings" }).click();
    const rows = page.getByRole("row").filter({ has: page.getByRole("link") });
    await until("six findings", async () => (await rows.count()) === 6);
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByText("2 findings chosen").waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "Accept the risk" }).click();
    await page.getByLabel("90 days").check();
    await page.getByLabel("Why").fill("Known, and watched.");
    await page.getByRole("dialog").getByRole("button", { name: "Accept the risk" }).click();
    await until("four are left", async () => (await rows.count()) === 4);
    await page.getByRole("link", { name: "2 accepted" }).click();
    await until("the accepted ones", async () => (await rows.count()) === 2);
    expect(new URL(page.url()).searchParams.get("status")).toBe("accepted");
    await page.goBack();
    await until("the queue again", async () => (await rows.count()) === 4);
  });

  test("a finding says what it rests on and keeps who decided what", async () => {
    await page.goto(`${server.url}/findings?rule=sensitive-data&status=all`);
    await page.getByRole("row").nth(1).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "What to do" }).waitFor();
    const parts = (await page.locator("td.number").allInnerTexts()).map((text) => Number(text.replace("×", "").trim()));
    const score = Number(/Score (\d+) of 100/.exec(await page.locator("main").innerText())?.[1]);
    expect(Math.round(parts.reduce((product, part) => product * part, 1))).toBe(score);
    await page.getByRole("button", { name: "Note" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("<b>asked the team</b>");
    await page.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await page.getByText("<b>asked the team</b>").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("the tool's page takes an owner and moves the meter", async () => {
    await page.goto(`${server.url}/inventory/claude`);
    await page.getByText("0 of 7 said").waitFor();
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByLabel("Owner").fill("Dana Petrov");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("1 of 7 said").first().waitFor();
    expect(await violations()).toEqual([]);
  });

  test("a file is looked at first, then brought in", async () => {
    await page.getByRole("link", { name: "Imports" }).click();
    const text =
      "user,clientId,displayText,scopes\ndana@corp.example,1.apps.example,ChatGPT for Drive,drive\nlee,,Nameless,drive";
    const file = { name: "tokens.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.getByRole("region", { name: "File to bring in" }).locator("input").setInputFiles(file);
    await page.getByText("Line 3, clientId: expected the id of the application.").waitFor();
    await page.getByRole("button", { name: "Bring in 1 record" }).click();
    await page.getByText("Brought in: tokens.csv").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("what was decided has reached the connection", async () => {
    expect(await now("/api/sinks/deliver")).toBe(200);
    expect(received.join("\n")).toContain('"status":"Suppressed"');
  });

  test("at 320 pixels nothing scrolls sideways, and nothing was refused by the content security policy", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ["/findings", "/connections", "/imports", "/inventory/claude"]) {
      await page.goto(`${server.url}${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    expect(complaints).toEqual([]);
  });
});
