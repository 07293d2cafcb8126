/** What the dashboard shows of the moments beside a prompt: the real server, data over the real ingest API, real Chromium. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import type { ConsentRecord } from "../../lib/schema/consent-record.ts";
import { sampleActivity } from "../flow/support/sample-activity.ts";
import { deliverActivities, signOfLife } from "./support/dashboard/deliver-activities.ts";
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

async function deliver(activities: readonly Activity[]): Promise<void> {
  const { deviceId, post } = await deliverActivities(server, {}, activities);
  const monica = {
    ...{ id: "ofpnmcalabcbjgholdjcjblkibolbppb", name: "Monica", version: "7.1.2", enabled: true, allHosts: true },
    ...{ permissions: ["storage", "tabs", "scripting"], grown: ["scripting"] },
  };
  const surroundings = {
    extensions: [monica],
    marks: [{ kind: "assistant", name: "Copilot in Edge" }],
    notCovered: ["edge:// pages", "Edge Add-ons and Chrome Web Store"],
  };
  await post("/v1/heartbeat", signOfLife(deviceId, { browser: { name: "edge", version: "150" }, surroundings }));
}

const at = { occurredAt: Date.now() - 60_000, tool: "claude", host: "claude.ai", account: "personal", plan: "paid" } as const;
const asked: ConsentRecord = {
  ...{ provider: "google", client: "7.apps.googleusercontent.com", redirectHost: "claude.ai", risk: "high", ai: "known" },
  ...{ scopes: ["openid", "gmail.readonly", "drive"], grown: ["drive"], outcome: "granted" },
  terms: ["high-scope", "offline"],
};

test("a tool's page, the inventory and coverage show them, without a fault", async () => {
  await deliver([
    sampleActivity(1, { ...at, kind: "consent", consent: asked }),
    sampleActivity(2, { ...at, kind: "creation", creation: { what: "share-link" } }),
    sampleActivity(3, at),
  ]);
  await signIn(page, server.signInLink!);
  const look = async (path: string, heading: string, name: string) => {
    await page.goto(`${server.url}${path}`);
    await page.getByRole("heading", { name: heading }).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await savePicture(page, `${name}-${colorScheme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${name} ${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  };
  await look("/inventory/claude", "Consents and scopes", "moments-tool");
  await expect.poll(() => page.getByText("1 granted").count()).toBe(1);
  expect(await page.getByText("Asked for later than the first grant: drive").count()).toBe(1);
  expect(await page.getByRole("heading", { name: "Made or shared" }).count()).toBe(1);
  await look("/inventory", "AI extensions", "moments-inventory");
  expect(await page.getByRole("cell", { name: /Monica/ }).count()).toBe(1);
  await look("/coverage", "Not covered in the browsers that report", "moments-coverage");
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(complaints).toEqual([]);
});
