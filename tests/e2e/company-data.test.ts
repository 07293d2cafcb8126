/** A company's own rows in a real browser: held in the policy's words, though neither the policy nor the extension has ever had them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packRows } from "../../lib/core/company/pack-lists.ts";
import { headings } from "../../lib/page/nudge/words.ts";
import type { CompanySection } from "../../lib/schema/company.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { searchForCanaries } from "./support/canary.ts";
import { redactedNotice } from "./support/nudge.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { randomDigits, randomWord } from "./support/sample-values.ts";
import { until } from "./support/until.ts";

const rows = Array.from({ length: 200 }, () => [randomWord(11), `Kd-${randomDigits(9)}`]);
const [surname, customer] = rows[123] as [string, string];
const key: CompanySection["key"] = [1_234_567, -7_654_321, 42, -42];
const policy: Policy = {
  ...nudgePolicy,
  rules: [{ id: "customers", when: { detectors: ["own-customers"] }, action: "nudge" }, ...nudgePolicy.rules],
  company: {
    key,
    exactData: [
      {
        id: "own-customers",
        name: { one: "record of one of our customers", other: "records of our customers" },
        severity: "high",
        cells: packRows(rows, key).packed,
      },
    ],
  },
};

let server: HostServer;
let browser: ChromiumSession;
let composer: ChromiumComposer;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: { policy } } });
  composer = await browser.open("chatgpt.com", "prosemirror");
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

// One story: the profile is searched when the browser has closed.
describe("a company's own rows", { shuffle: false }, () => {
  test("a row is held, named as the policy names it, and redacted; what is no row goes in", async () => {
    await composer.paste(`Nothing of ours: ${rows[5]![0]} and ${rows[6]![1]}. `);
    await until("the first text", async () => (await composer.text()).includes("Nothing of ours"));
    await composer.paste(`Please write to ${surname}, number ${customer}, about the delay.`);
    const { text } = await composer.nudge.waitFor();
    expect(text).toContain(headings.found("a record of one of our customers"));
    expect(text).not.toContain(surname);
    expect(await composer.text()).not.toContain(surname);
    await composer.nudge.press("redact");
    await composer.nudge.says(redactedNotice);
    expect(await composer.text()).toContain("Please write to [CUSTOM_1], about the delay.");
    for (const seen of await composer.seen()) expect(seen).not.toContain(customer);
  });

  test("neither the policy nor the browser's profile holds the row", async () => {
    await browser.close();
    const canaries = [
      { name: "surname", value: surname },
      { name: "number", value: customer },
    ];
    const captured = new Map([["policy", JSON.stringify(policy)]]);
    const search = await searchForCanaries(canaries, { folders: [browser.profile], captured });
    expect(search.found).toEqual([]);
    expect(search.files).toBeGreaterThan(20);
  });
});
