/**
 * A policy from the dashboard to a browser that IT has set up, and back: published, it is enforced within a minute; taken back, it is gone.
 * And the same cases come out in a browser as everywhere else.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PolicyOverview } from "../../lib/schema/policy-api.ts";
import { say } from "../../lib/words/say.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { observePolicy } from "../../rules/policies/observe.ts";
import { starters } from "../../rules/policies/starters.ts";
import { strictPolicy } from "../../rules/policies/strict.ts";
import { writePolicyText } from "../../rules/write-policy-text.ts";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { policyCases } from "../contract/support/policy-cases.ts";
import { type ChromiumComposer, serviceWorker } from "./support/browsers/chromium.ts";
import { type ForcedSession, launchForced, whyNotForced } from "./support/browsers/forced.ts";
import { bundleForPage } from "./support/bundle-for-page.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { until } from "./support/until.ts";

const readOnly = `# Until the contract is signed.
version: 1
name: Reading
otherwise: record
status: {}
approved: []
rules:
  - id: reading
    when: { tools: [chatgpt] }
    action: read-only
cases:
  - name: nothing goes in
    tool: chatgpt
    expect: { action: read-only, rule: reading }
`;

interface Alarms {
  chrome: {
    alarms: {
      get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
      /** Not documented: what Chromium itself calls when the time has come. */
      readonly onAlarm: { dispatch(alarm: { name: string }): void };
    };
  };
}

const isFocused = (element: Locator): Promise<boolean> => element.evaluate((one) => one === document.activeElement);

/** On the policy page: a starter, another one, and a third in place of a text that somebody has written. */
async function beginByKeys(page: Page): Promise<void> {
  const text = page.getByLabel("Text", { exact: true });
  const opener = page.getByRole("button", { name: "Begin with", exact: true });
  const begin = async (starter: string, picture?: string) => {
    await opener.focus();
    await page.keyboard.press("Enter");
    const item = page.getByRole("group", { name: "Begin with" }).getByRole("button", { name: new RegExp(`^${starter} `) });
    await item.waitFor();
    for (const _ of starters) if (!(await isFocused(item))) await page.keyboard.press("Tab");
    if (picture) await savePicture(page, picture, "artifacts");
    await page.keyboard.press("Enter");
    await item.waitFor({ state: "hidden" });
  };
  await begin("strict", "policy-begin");
  expect([await text.inputValue(), await isFocused(opener)]).toEqual([writePolicyText(strictPolicy), true]);
  const checks = page.locator("#policy-checks");
  await checks.getByText("changes to the policy in force").waitFor();
  await checks.getByText("Text with pem-private-key is stopped.").waitFor();
  await savePicture(page, "policy-begun", "artifacts");
  await begin("observe");
  expect(await text.inputValue(), "from one starter to the next nobody is asked").toBe(writePolicyText(observePolicy));

  await text.fill(readOnly);
  await begin("nudge");
  const question = page.getByRole("dialog", { name: "Give up your changes?" });
  await question.waitFor();
  await savePicture(page, "policy-begin-question", "artifacts");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "hidden" });
  expect([await text.inputValue(), await isFocused(opener)]).toEqual([readOnly, true]);
  await begin("nudge");
  await question.getByRole("button", { name: "Begin with nudge" }).click();
  expect(await text.inputValue()).toBe(writePolicyText(nudgePolicy));
}

describe.skipIf(whyNotForced() !== null)(`policies, published (${whyNotForced() ?? "runs here"})`, () => {
  let dataDir: string;
  let server: Awaited<ReturnType<typeof startServer>>;
  let hosts: HostServer;
  let browser: ForcedSession;
  let composer: ChromiumComposer;
  let dashboard: Page;
  let worker: Worker;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "waymark-publish-"));
    server = await startServer({ dataDirectory: dataDir });
    hosts = await serveHosts();
    browser = await launchForced({
      server: hosts,
      build: built.chrome,
      config: {
        serverUrl: server.url,
        enrollmentToken: server.enrollmentToken!,
        policyKeys: [server.policyKey],
        mode: "observe",
      },
    });
    worker = await serviceWorker(browser.context);
    dashboard = await browser.context.newPage();
    await signIn(dashboard, server.signInLink!);
    await dashboard.goto(`${server.url}/policy`);
    composer = await browser.open("chatgpt.com", "prosemirror");
  });

  afterAll(async () => {
    await browser?.dispose();
    await hosts?.close();
    await server?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  /**
   * As if the time of its next look had come: a browser looks more than once a minute. An alarm that is set to now would not do, since
   * Chromium lets half a minute pass between two alarms of an installed extension.
   */
  async function look(): Promise<void> {
    const every = await worker.evaluate(async () => {
      const { alarms } = (globalThis as unknown as Alarms).chrome;
      const { periodInMinutes } = (await alarms.get("news")) ?? {};
      alarms.onAlarm.dispatch({ name: "news" });
      return periodInMinutes;
    });
    expect(every).toBeLessThan(1);
  }

  /** Who has told the server which version is in force there. */
  const browsers = () => dashboard.evaluate(async () => ((await (await fetch("/api/policy")).json()) as PolicyOverview).browsers);

  const takesTyping = async (): Promise<boolean> => {
    await composer.page.bringToFront();
    const before = await composer.text();
    await composer.type("a");
    return (await composer.text()) !== before;
  };

  test("it is enforced, and undone by one click", async () => {
    // Enrolled, and under the server's policy: what a browser has seen of it it says at once.
    await until("the server's policy", async () => (await browsers()).some(({ seq }) => seq === 1));
    expect(await takesTyping()).toBe(true);
    await dashboard.bringToFront();
    await dashboard.getByLabel("Text", { exact: true }).fill(readOnly);
    await dashboard.getByText("changes to the policy in force").waitFor();
    await dashboard.getByText("1 of 1 case holds").waitFor();
    await dashboard.getByLabel("What it is about").fill("Reading only");
    await dashboard.getByRole("button", { name: "Save as a draft" }).click();
    await dashboard.getByRole("heading", { name: "This draft" }).waitFor();
    await savePicture(dashboard, "policy");
    const { violations } = await new AxeBuilder({ page: dashboard }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
    await dashboard.getByRole("button", { name: "Publish" }).click();
    await dashboard.getByText("Version 2 is in force").waitFor();
    const published = Date.now();
    await look();
    await until("the browser to enforce it", async () => !(await takesTyping()));
    expect(Date.now() - published).toBeLessThan(60_000);
    await composer.nudge.says(say("nudge.read-only", { tool: "ChatGPT" }));
    const before = await composer.text();
    await composer.paste("nothing of note");
    await composer.nudge.says(say("nudge.read-only.typed", { tool: "ChatGPT" }));
    expect(await composer.text()).toBe(before);
    await savePicture(composer.page, "read-only");
    await composer.page.keyboard.press("Escape");

    await dashboard.bringToFront();
    await dashboard.getByRole("button", { name: "Go back to version 1" }).click();
    await dashboard.getByRole("dialog").getByRole("button", { name: "Sign and publish" }).click();
    await dashboard.getByText("Version 3 is in force").waitFor();
    await look();
    await until("the browser to be free again", takesTyping);
  });

  test("a draft begins with a starter, by keys alone, and what was written is not lost unasked", async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.url}/policy`);
    await beginByKeys(page);
    await page.close();
  });

  test("the cases of the corpus come out in a browser as everywhere else", async () => {
    const code = await bundleForPage(join(import.meta.dirname, "support/decide-in-page.ts"), "waymarkCases");
    const { policies, cases } = policyCases();
    const page = await browser.context.newPage();
    const said = await page.evaluate(
      ({ code: script, corpus, now }) => {
        const { decideAll } = new Function(`${script}; return waymarkCases;`)() as {
          decideAll(...args: unknown[]): { name: string; action: string; rule: string | null }[];
        };
        return decideAll(corpus.policies, corpus.cases, now);
      },
      { code, corpus: { policies, cases }, now: Date.parse("2026-11-20T12:00:00Z") },
    );
    expect(said).toHaveLength(cases.length);
    for (const [index, one] of cases.entries()) expect(said[index], one.name).toMatchObject(one.expect);
  });
});
