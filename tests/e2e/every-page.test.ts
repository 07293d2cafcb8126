/** Every page that the router has, in the real server and a real Chromium, among hostile texts: none can be forgotten here. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { router } from "../../dashboard/router.tsx";
import { type OpenDashboard, openDashboard } from "./support/dashboard/open-dashboard.ts";
import { attackElements, axeFaults, keyboardFault, overlaps, wideThings } from "./support/dashboard/page-checks.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { sendFromBrowsers, writeAsAdministrator } from "./support/hostile/hostile-company.ts";
import { savePicture } from "./support/pictures.ts";

const routes = Object.keys(router.routesByPath).filter((path) => path !== "/sign-in");

let dashboard: OpenDashboard;
let server: OpenDashboard["server"];
let page: Page;
/** What `$name` is in an address, by the part before it. */
const named: Record<string, string> = { "/inventory/$tool": "/inventory/chatgpt", "/incident/$tool": "/incident/chatgpt" };
let complaints: string[];

beforeAll(async () => {
  dashboard = await openDashboard({ height: 800, locale: "en-GB" });
  ({ server, page, complaints } = dashboard);
  await sendFromBrowsers(server);
  await signIn(page, server.signInLink as string);
  const [finding] = await writeAsAdministrator(page);
  named["/findings/$finding"] = `/findings/${finding}`;
  complaints.splice(0);
}, 120_000);

afterAll(() => dashboard?.close());

async function open(address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${server.url}${address}`);
  await page.locator("main h1").waitFor();
  await page.locator("main [role=status][aria-label]").first().waitFor({ state: "detached" });
}

describe("every page", { shuffle: false }, () => {
  test("the router has pages", () => {
    expect(routes.length).toBeGreaterThan(10);
  });

  test.each(routes)("%s", async (route) => {
    const address = named[route] ?? route;
    expect(address, "say in `named` what the address of this page is").not.toContain("$");
    await open(address);
    expect(await axeFaults(page)).toEqual([]);
    const name = route === "/" ? "overview" : route.slice(1).replaceAll("/$", "-");
    await savePicture(page, `dashboard-${name}-dark`, "artifacts");
    await page.emulateMedia({ colorScheme: "light" });
    await savePicture(page, `dashboard-${name}`, "artifacts");
    expect(await attackElements(page)).toEqual([]);
    expect(await keyboardFault(page)).toBeNull();
    expect(await wideThings(page, 320)).toEqual([]);
    await savePicture(page, `dashboard-${name}-320`, "artifacts");
    expect(await wideThings(page, 2560)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    expect(await overlaps(page)).toEqual([]);
    expect(await wideThings(page, 320)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the hostile texts were there to be shown", async () => {
    await open("/coverage");
    await page.getByText("<img src=x-attack").first().waitFor();
    await open(named["/findings/$finding"] as string);
    await page.getByText("<script>alert(1)</script>").first().waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
  });
});
