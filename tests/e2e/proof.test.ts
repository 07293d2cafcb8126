/** Evidence, incident, coverage, requests and privacy on the dashboard: the real server, data over the real ingest API, real Chromium. */
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import { verifyPack } from "../../server/evidence/verify-pack.ts";
import { sampleActivity } from "../flow/support/sample-activity.ts";
import { deliverActivities, signOfLife } from "./support/dashboard/deliver-activities.ts";
import { type OpenDashboard, openDashboard } from "./support/dashboard/open-dashboard.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { savePicture } from "./support/pictures.ts";

let dashboard: OpenDashboard;
let server: OpenDashboard["server"];
let page: Page;
let complaints: string[];
const secret = {
  detector: "jwt",
  category: "credential",
  family: "SECRET",
  severity: "high",
  confidence: "certain",
  count: 1,
  distinct: 1,
} as const;

beforeAll(async () => {
  dashboard = await openDashboard({
    before: async (own) => {
      server = own;
      for (let person = 0; person < 6; person++) await use(person);
    },
  });
  ({ server, page, complaints } = dashboard);
  await signIn(page, server.signInLink!);
}, 60_000);

afterAll(() => dashboard?.close());

/** Somebody uses ChatGPT, asks for it once, and the browser says how its gate is. */
async function use(person: number): Promise<void> {
  const occurredAt = Date.now() - 60_000;
  const went: Partial<Activity> = { outcome: "overridden", findings: [secret], account: "personal", plan: "free" };
  const asks: Partial<Activity> = { kind: "access-request", outcome: "asked", purpose: "write", expects: ["credential"] };
  const { deviceId, post } = await deliverActivities(
    server,
    { personHint: `p${person}@example.com`, group: person < 5 ? "Sales" : "Legal" },
    [went, asks].map((changes, index) => sampleActivity(person * 10 + index + 1, { occurredAt, ...changes })),
  );
  const reasons = person === 5 ? ["unobserved-channel"] : [];
  const coverage = [{ tool: "chatgpt", state: "working", reasons, inFrame: false, checkedAt: occurredAt }];
  const name = person === 5 ? "edge" : "chrome";
  await post("/v1/heartbeat", signOfLife(deviceId, { browser: { name, version: "150" }, coverage }));
}

/** Axe in both themes, a picture of each, and nothing that sticks out on the narrowest screen. */
async function look(name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await savePicture(page, `${name}-${colorScheme}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${name} ${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 1000 });
  await savePicture(page, `${name}-narrow`, "artifacts");
  expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 320]);
  await page.setViewportSize({ width: 1280, height: 1000 });
}

// The last one changes what may be seen.
describe("proof", { shuffle: false }, () => {
  test("evidence: what is missing is named; a pack that the page made verifies from its bytes", async () => {
    await page.goto(`${server.url}/evidence?kind=soc-2`);
    await page.getByText("CC2.3").waitFor();
    await page.getByText("Waymark has no evidence for this control.").first().waitFor();
    await page.getByRole("button", { name: "Make a signed pack" }).click();
    const link = page.getByRole("link", { name: "Download pack 1" });
    await link.waitFor();
    await look("evidence");
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    const file = await readFile(await download.path());
    expect(await verifyPack(file)).toMatchObject({ manifest: { kind: "soc-2", number: 1 } });
    file[file.length >> 1]! ^= 1;
    expect(await verifyPack(file)).toMatchObject({ wrong: expect.any(String) });
  });

  test("incident: from the tool's page to a message and a block whose change is shown first", async () => {
    await page.goto(`${server.url}/inventory/chatgpt`);
    await page.getByRole("link", { name: "Was the vendor breached?" }).click();
    await page.getByRole("heading", { name: "Incident at ChatGPT" }).waitFor();
    await page.getByText("Sales").first().waitFor();
    expect(await page.getByText("Legal").count()).toBe(0);
    await page
      .getByLabel("Your message")
      .fill("ChatGPT was breached. Please change your password there today. Questions: security desk.");
    await page.getByRole("button", { name: "Send the message" }).click();
    await page.getByText("shown in 0 browsers").waitFor();
    await page.getByText("Ask who it was").click();
    await page.getByLabel("Why must single people be known?").fill("The vendor says that passwords were stolen.");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.getByText("0 of 2 agreed").waitFor();
    await look("incident");
    await page.getByRole("button", { name: "Block now" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("status").first().waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  test("coverage: confirmed only what was checked, and the gaps by name", async () => {
    await page.goto(`${server.url}/coverage`);
    const row = page.getByRole("row", { name: /ChatGPT.*chrome/i });
    await row.waitFor();
    expect(await row.getByText("Not confirmed").count()).toBe(2);
    expect(await row.getByText("Confirmed", { exact: true }).count()).toBe(4);
    expect(
      await page
        .getByRole("row", { name: /ChatGPT.*edge/i })
        .getByText("Not covered")
        .count(),
    ).toBe(1);
    await page.getByText("Copilot in Edge").first().waitFor();
    await look("coverage-truth");
  });

  test("requests: a rule answers them; privacy: the settings are kept", async () => {
    await page.goto(`${server.url}/requests`);
    await page.getByText("New rule").click();
    await page.getByRole("checkbox", { name: "Unreviewed" }).check();
    await page.getByRole("checkbox", { name: "Credentials" }).check();
    await page.getByLabel("Groups").fill("Sales");
    await page.getByLabel("Owner").fill("Sales lead");
    await page.getByLabel("An approval lasts").selectOption("7");
    await page.getByRole("button", { name: "Make the rule" }).click();
    await page.getByText("5 approvals end within a week").waitFor();
    await look("request-rules");
    await page.goto(`${server.url}/settings/privacy`);
    await page.getByRole("checkbox", { name: /Works-council mode/ }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    await look("privacy");
    expect(complaints).toEqual([]);
  });
});
