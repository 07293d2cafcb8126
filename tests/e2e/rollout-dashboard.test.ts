/** The rollout page: a wave is planned, its token made, the files taken, and the fleet's health shows; the real server, real Chromium. */
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enrollBrowser, signOfLife } from "./support/dashboard/deliver-activities.ts";
import { type OpenDashboard, openDashboard } from "./support/dashboard/open-dashboard.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { savePicture } from "./support/pictures.ts";

let dashboard: OpenDashboard;
let server: OpenDashboard["server"];
let page: Page;
let complaints: string[];

beforeAll(async () => {
  dashboard = await openDashboard();
  ({ server, page, complaints } = dashboard);
});

afterAll(() => dashboard?.close());

async function enroll(enrollmentToken: string, changes: object = {}): Promise<void> {
  const { deviceId, post } = await enrollBrowser({ url: server.url, enrollmentToken }, {});
  const edge = { browser: { name: "edge", version: "150" }, extensionVersion: "0.2.0" };
  await post("/v1/heartbeat", signOfLife(deviceId, { ...edge, ...changes }));
}

/** Fields that a form has filled in come back in the archive that the person gets. */
async function takeAll(): Promise<Record<string, Uint8Array>> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download all as ZIP" }).click();
  const taken = await coming;
  expect(taken.suggestedFilename()).toBe("waymark-Muller-Sohne.zip");
  return unzipSync(new Uint8Array(await readFile(await taken.path())));
}

test("plan, token, files, health, in both themes and on a phone", async () => {
  await signIn(page, server.signInLink!);
  await page.goto(`${server.url}/rollout?browsers=firefox,chromium&systems=linux,windows&companions=guests-off`);
  await page.getByRole("heading", { name: "Files for your devices" }).waitFor();
  expect(await page.getByRole("button", { name: "Download all as ZIP" }).count()).toBe(0);

  await page.getByRole("button", { name: "Plan the wave 5 % of every team" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Browsers").fill("20");
  await dialog.getByLabel("Begins").fill("2026-01-05");
  await dialog.getByRole("button", { name: "Save the plan" }).click();
  await page.getByRole("cell", { name: "Jan 5", exact: true }).waitFor();

  await page.getByLabel("Company, as profiles name it").fill("Müller & Söhne");
  await page.getByLabel("Wave", { exact: true }).selectOption("few");
  await page.getByRole("button", { name: "Make a token" }).click();
  await page.getByText("hold a token for the wave").waitFor();
  const files = await takeAll();
  const policy = JSON.parse(strFromU8(files["linux/etc/chromium/policies/managed/waymark.json"]!));
  const [id = ""] = Object.keys(policy.ExtensionSettings);
  const { enrollmentToken, ...config } = policy["3rdparty"].extensions[id];
  expect(config).toEqual({ serverUrl: server.url, policyKeys: expect.stringMatching(/^[\w-]{43}$/) });
  expect(policy.BrowserGuestModeEnabled).toBe(false);
  expect([...files["windows/firefox/waymark-firefox.reg"]!.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(strFromU8(files["windows/Deploy-Waymark.ps1"]!)).toContain(enrollmentToken);

  // The token from the files lets browsers in, and they are counted in its wave.
  for (let number = 0; number < 6; number++) await enroll(enrollmentToken);
  const wrong = { configErrors: [{ source: "managed", field: "mode", expected: "one of observe, nudge, strict" }] };
  for (let number = 0; number < 6; number++) await enroll(enrollmentToken, { ...wrong, extensionVersion: "0.1.0" });
  await page.reload();
  const row = page.getByRole("row", { name: /5 % of every team/ });
  await row.getByText("12", { exact: true }).first().waitFor();
  await page.getByText("mode (managed policy)").waitFor();
  await page.getByText("Still to enrol in the wave 5 % of every team").waitFor();
  await page.getByLabel("Wave", { exact: true }).selectOption("few");
  await page.getByRole("button", { name: "Make a token" }).click();
  await page.getByText("hold a token for the wave").waitFor();
  await page.getByText("Policies beside the extension").first().click();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await savePicture(page, `rollout-${colorScheme}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${colorScheme} ${rule}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(complaints).toEqual([]);
});
