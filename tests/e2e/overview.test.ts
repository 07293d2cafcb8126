/** The first page, a tool's page and the relations as they are used: the real server, data over the real ingest API, real Chromium. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import type { RelationsReply } from "../../lib/schema/overview-api.ts";
import { sampleActivity } from "../flow/support/sample-activity.ts";
import { deliverActivities } from "./support/dashboard/deliver-activities.ts";
import { type OpenDashboard, openDashboard } from "./support/dashboard/open-dashboard.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

let dashboard: OpenDashboard;
let server: OpenDashboard["server"];
let page: Page;
let complaints: string[];

beforeAll(async () => {
  dashboard = await openDashboard({ width: 1440 });
  ({ server, page, complaints } = dashboard);
  for (const [index, group] of [...Array(6).fill("Sales"), ...Array(5).fill("Engineering"), "Board"].entries())
    await deliver(`${group}-${index}@corp.example`, group as string, index);
  await signIn(page, server.signInLink!);
  await page.evaluate(() => fetch("/api/findings/run", { method: "POST" }));
});

afterAll(() => dashboard?.close());

const finding = (category: Activity["findings"][number]["category"]): Activity["findings"][number] => ({
  ...{ detector: `a-${category}`, category, family: "CARD", severity: "high", confidence: "certain", count: 2, distinct: 1 },
});

/** One person's browser: card numbers into ChatGPT, names into Claude, and a look at Gemini. */
async function deliver(personHint: string, group: string, number: number): Promise<void> {
  const at = (index: number, changes: Partial<Activity>) =>
    sampleActivity(number * 10 + index, { occurredAt: Date.now() - 60_000, ...changes });
  const outcome = number % 3 === 0 ? "overridden" : "redacted";
  const claude = { tool: "claude", host: "claude.ai", outcome: "allowed", action: "record" } as const;
  const gemini = { tool: "gemini", host: "gemini.google.com", kind: "visit", action: "record", outcome: "allowed" } as const;
  await deliverActivities(server, { personHint, group }, [
    at(1, { outcome, findings: [finding("payment")], account: "personal", plan: "free" }),
    at(2, { ...claude, findings: [finding("personal")], account: "corporate" }),
    at(3, { ...gemini, rule: null }),
  ]);
}

/** In both themes: a picture, and what axe says; `without`: rows by the hundred, which it looks at elsewhere. */
async function look(name: string, without?: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await savePicture(page, `${name}-${colorScheme}`);
    if (without && colorScheme === "dark") continue;
    const axe = new AxeBuilder({ page });
    const { violations, passes } = await (without ? axe.exclude(without) : axe).analyze();
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.map(({ id, nodes }) => `${name} ${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

const rows = () => page.locator("main tbody tr");

// One story: each step stands on the one before.
describe("the overview", { shuffle: false }, () => {
  test("answers its questions, and a number opens as many rows as it says", async () => {
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByRole("heading", { name: "What is new?" }).waitFor();
    await page.getByRole("table", { name: /went out/ }).waitFor();
    await look("overview");
    const went = page.getByRole("row").filter({ hasText: "ChatGPT" }).getByRole("link", { name: "4 of 12" });
    await went.click();
    await page.getByRole("heading", { name: "Activities" }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ data: "payment", end: "went", days: "30" });
    await page.getByText("1–4 of 4").waitFor();
    await page.goBack();
    await page.getByRole("link", { name: /new tools: 3/ }).click();
    await until("three rows", async () => (await rows().count()) === 3);
    expect(new URL(page.url()).searchParams.get("mark")).toBe("new-30");
    await page.goto(`${server.url}/?days=7`);
    await page.getByRole("link", { name: /owner and a purpose: 0 of 3/ }).waitFor();
    await page.getByRole("link", { name: "Show the 3 that are missing" }).first().click();
    await until("three rows", async () => (await rows().count()) === 3);
  });

  test("a tool says how it is used; its status is signed only after its change was shown", async () => {
    await page.goto(`${server.url}/inventory/claude`);
    await page.getByRole("heading", { name: "How it is used" }).waitFor();
    await page.getByText("Sales 5+ people").waitFor();
    expect(await page.getByText("Board").count()).toBe(0);
    await look("asset");
    await page.getByRole("button", { name: "Approve" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("claude: approved").waitFor();
    await look("asset-status");
    await dialog.getByLabel(/^Why/).fill("Under contract");
    await dialog.getByRole("button", { name: "Sign and publish" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("heading", { level: 1 }).locator("..").getByText("Approved").waitFor();
    await page.getByRole("listitem").filter({ hasText: "Under contract" }).waitFor();
  });

  test("two hundred relations are gone through by keys, and the table says the same", async () => {
    await page.route("**/api/relations", (route) => route.fulfill({ json: manyRelations() }));
    await page.goto(`${server.url}/relations`);
    const nodes = page.locator("[data-node]");
    await until("two hundred", async () => (await nodes.count()) === 200);
    await look("relations", "main table");
    await nodes.first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    const tool = await page.evaluate(() => (document.activeElement as HTMLElement).dataset["node"] ?? "");
    expect(tool).toMatch(/^tool:/);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("node") === tool);
    await page.getByRole("link", { name: "Open the tool" }).waitFor();
    const shown = await nodes.count();
    expect(shown).toBeLessThan(30);
    expect(await rows().count()).toBeGreaterThan(2);
    await look("relations-one");
    await page.goBack();
    await until("two hundred", async () => (await nodes.count()) === 200);
  });

  test("nothing scrolls sideways at 320 pixels, and nothing was refused by the content security policy", async () => {
    await page.unroute("**/api/relations");
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ["/", "/relations", "/inventory/chatgpt"]) {
      await page.goto(`${server.url}${path}`);
      await page.locator("main h2").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      await savePicture(page, `narrow${path.replaceAll("/", "-")}`, "artifacts");
    }
    expect(complaints).toEqual([]);
  });

  test("it speaks German", async () => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.evaluate(() => localStorage.setItem("waymark-language", "de"));
    await page.goto(server.url);
    await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
    await page.getByRole("table").first().waitFor();
    await savePicture(page, "overview-german", "artifacts");
    expect(complaints).toEqual([]);
  });
});

/** 25 groups, 120 tools, 3 accounts, 8 kinds of data, 44 applications: 200 in all. */
function manyRelations(): RelationsReply {
  const kinds = ["personal", "government-id", "health", "payment", "credential", "source-code", "document", "custom"] as const;
  const accounts = ["corporate", "personal", "unknown"] as const;
  const statuses = ["approved", "tolerated", "unreviewed", "blocked"] as const;
  const tools = Array.from({ length: 120 }, (_, index) => {
    return { tool: `tool-${index}`, name: `Assistant ${index + 1}`, status: statuses[index % 4]! };
  });
  return {
    ...{ fewest: 5, since: Date.now() - 30 * 86_400_000, at: Date.now(), hidden: 7, tools },
    groups: tools.map(({ tool }, index) => ({
      group: `Department ${(index % 25) + 1}`,
      tool,
      activities: 10 + index,
      people: 5,
    })),
    flows: tools.flatMap(({ tool }, index) => {
      const one = { tool, account: accounts[index % 3]!, people: 5 };
      return [
        { ...one, category: null, activities: 40 + index },
        { ...one, category: kinds[index % 8]!, activities: 5 + index },
      ];
    }),
    grants: tools.slice(0, 44).map(({ tool, name }, index) => {
      return { tool, id: `google ${index}`, name: `${name} for Drive`, kind: "app" as const, people: index % 2 ? null : 5 };
    }),
  };
}
