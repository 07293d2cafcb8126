/** Each job of docs/jobs.md, done in a real Chromium by somebody whose steps are counted: the page says how many there are. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Activity } from "../../lib/schema/activity.ts";
import type { InventoryReply, RequestsReply } from "../../lib/schema/dashboard-api.ts";
import type { FleetReply } from "../../lib/schema/fleet-api.ts";
import type { IncidentReply } from "../../lib/schema/incident-api.ts";
import type { FindingsReply } from "../../lib/schema/risk-finding.ts";
import { sampleActivity } from "../flow/support/sample-activity.ts";
import { deliverActivities, enrollBrowser, signOfLife } from "./support/dashboard/deliver-activities.ts";
import { type Job, readJobs } from "./support/dashboard/jobs.ts";
import { type OpenDashboard, openDashboard } from "./support/dashboard/open-dashboard.ts";
import { type Person, personAt } from "./support/dashboard/person.ts";
import { signIn } from "./support/dashboard/sign-in.ts";

const day = 86_400_000;
const jobs = readJobs();
const done: (Job & { readonly counted: number })[] = [];

let dashboard: OpenDashboard;
let server: OpenDashboard["server"];
let page: Page;
let complaints: string[];

const finding = (category: "credential" | "payment"): Activity["findings"][number] => ({
  ...{ detector: `a-${category}`, category, family: "SECRET", severity: "high", confidence: "certain", count: 1, distinct: 1 },
});

beforeAll(async () => {
  // The server reads this clock: one browser was last heard of eight days ago.
  const clock = vi.spyOn(Date, "now");
  const before = async (own: OpenDashboard["server"]) => {
    server = own;
    const past = Date.now() - 8 * day;
    clock.mockImplementation(() => past);
    const silent = await enrollBrowser(server, { group: "Sales" });
    await silent.post("/v1/heartbeat", signOfLife(silent.deviceId, {}));
    clock.mockRestore();
    for (let person = 0; person < 6; person++) await use(person);
  };
  dashboard = await openDashboard({ width: 1440, before });
  ({ page, complaints } = dashboard);
  await signIn(page, server.signInLink!);
  expect(await page.evaluate(() => fetch("/api/findings/run", { method: "POST" }).then(({ status }) => status))).toBe(200);
});

afterAll(async () => {
  await dashboard?.close();
  const line = (cells: readonly (string | number)[]) => cells.map((cell, at) => `${cell}`.padEnd([46, 18, 5][at] ?? 0)).join(" ");
  console.log([line(["job", "who", "steps"]), ...done.map(({ job, who, counted }) => line([job, who, counted]))].join("\n"));
});

/** One of Sales: secrets into ChatGPT, card numbers kept out of Claude, a look at DeepSeek; the first asks for ChatGPT. */
async function use(person: number): Promise<void> {
  const at = (index: number, changes: Partial<Activity>) =>
    sampleActivity(person * 10 + index, { occurredAt: Date.now() - 60_000, ...changes });
  const asks: Partial<Activity> = { kind: "access-request", outcome: "asked", purpose: "write", expects: ["credential"] };
  await deliverActivities(server, { personHint: `p${person}@corp.example`, group: "Sales" }, [
    at(1, { outcome: "overridden", findings: [finding("credential")], account: "personal", plan: "free" }),
    at(2, { tool: "claude", host: "claude.ai", outcome: "overridden", findings: [finding("payment")] }),
    at(3, { tool: "deepseek", host: "chat.deepseek.com", kind: "visit", action: "record", outcome: "allowed", rule: null }),
    ...(person === 0 ? [at(4, asks)] : []),
  ]);
}

/** What the server holds, as the signed-in person's browser may read it. */
const held = <Reply>(path: string) => page.evaluate((from) => fetch(from).then((reply) => reply.json()), path) as Promise<Reply>;

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const link = (name: string | RegExp) => page.getByRole("link", { name, exact: true });
const box = (name: string | RegExp) => page.getByRole("checkbox", { name });
const panel = (title: string) => page.getByRole("region", { name: title });
const dialog = () => page.getByRole("dialog");

/** Does the job that docs/jobs.md calls so, from the overview on, and compares the steps. */
function job(name: string, act: (person: Person) => Promise<void>): void {
  test(name, async () => {
    const described = jobs.find((one) => one.job === name);
    if (!described) throw new Error(`docs/jobs.md has no job "${name}"`);
    const person = await personAt(page, server.url);
    await act(person);
    expect([described.ways, described.steps]).toEqual([person.steps(), person.steps()]);
    expect(complaints).toEqual([]);
    done.push({ ...described, counted: person.steps() });
  });
}

// Some stand on the one before, as in life: the policy has to be changed before it is taken back.
describe("the jobs", { shuffle: false }, () => {
  job("Block a tool that is new", async ({ click, type }) => {
    await click(panel("What is new?").getByRole("link", { name: "DeepSeek" }));
    await click(button("Block"));
    await dialog().getByText("deepseek: blocked").waitFor();
    await type(dialog().getByLabel(/^Why/), "No contract");
    await click(dialog().getByRole("button", { name: "Sign and publish" }));
    await dialog().waitFor({ state: "hidden" });
    await page.getByRole("heading", { level: 1 }).locator("..").getByText("Blocked").waitFor();
    const { rows } = await held<InventoryReply>("/api/inventory?q=deepseek");
    expect(rows).toMatchObject([{ tool: "deepseek", status: "blocked" }]);
  });

  job("Give the worst finding to somebody", async ({ click, type, press }) => {
    const { rows } = await held<FindingsReply>("/api/findings");
    const worst = rows[0]!;
    expect(worst.score).toBe(Math.max(...rows.map(({ score }) => score)));
    await click(link("Findings"));
    await click(box(/^Choose: /).first());
    await click(button("Assign"));
    await type(dialog().getByLabel("To whom"), "Dana Petrov");
    await press("Enter");
    await page.getByRole("row").filter({ hasText: worst.title }).getByText("Dana Petrov").waitFor();
    const after = await held<FindingsReply>("/api/findings");
    expect(after.rows.filter(({ owner }) => owner === "Dana Petrov").map(({ id }) => id)).toEqual([worst.id]);
  });

  job("Accept a risk until a day", async ({ click, type }) => {
    await click(link("Findings"));
    await click(box(/^Choose: .*Claude/).first());
    await click(button("Accept the risk"));
    await click(dialog().getByLabel("90 days"));
    await type(dialog().getByLabel("Why"), "Trial with made-up cards");
    await click(dialog().getByRole("button", { name: "Accept the risk" }));
    await link("1 accepted").waitFor();
    const { rows } = await held<FindingsReply>("/api/findings?status=accepted");
    expect(rows.map(({ assetName }) => assetName)).toEqual(["Claude"]);
    expect(Math.round((rows[0]!.acceptedUntil! - Date.now()) / day)).toBe(90);
  });

  job("Say what a breached vendor may have lost", async ({ click, take }) => {
    await click(panel("What is new?").getByRole("link", { name: "ChatGPT", exact: true }));
    await click(link("Was the vendor breached?"));
    await page.getByRole("heading", { name: "Incident at ChatGPT" }).waitFor();
    const row = page.getByRole("row").filter({ hasText: "Credentials" });
    expect(await row.getByRole("cell", { name: "6", exact: true }).count(), await row.innerText()).toBe(1);
    const file = await take(link("Export"));
    const taken = JSON.parse(await readFile(file.path, "utf8")) as IncidentReply;
    expect(taken).toMatchObject({ tool: "chatgpt", people: 5, data: [{ category: "credential", left: 6 }] });
  });

  job("Have the silent browsers as a list", async ({ click, take }) => {
    await click(link(/^silent for a week: 1/));
    await page.getByText("1 browser", { exact: true }).waitFor();
    await click(button("Export"));
    const file = await take(link("All rows as CSV"));
    const { rows } = await held<{ rows: { device: string }[] }>("/api/devices?state=silent");
    expect((await csv(file.path)).map(([device]) => device)).toEqual(["device", ...rows.map(({ device }) => device)]);
    expect(rows).toHaveLength(1);
  });

  job("Make the files of the next wave", async ({ click, choose, take }) => {
    await click(link("Rollout"));
    await click(box("Microsoft Edge"));
    await choose(page.getByLabel("Wave", { exact: true }), "few");
    await click(button("Make a token"));
    const file = await take(button("Download all as ZIP"));
    const files = unzipSync(new Uint8Array(await readFile(file.path)));
    expect(Object.keys(files).filter((path) => /edge/i.test(path))).toEqual([]);
    const script = strFromU8(files["windows/Deploy-Waymark.ps1"]!);
    const { url } = server;
    // The token is let in by the server, and counted in that wave.
    const enrollmentToken = /[\w-]{43,}/g.exec(script.slice(script.indexOf("enrollmentToken")))![0];
    await enrollBrowser({ url, enrollmentToken }, {});
    const { waves } = await held<FleetReply>("/api/fleet");
    expect(waves.filter(({ hasToken }) => hasToken).map(({ wave }) => wave)).toEqual(["few"]);
  });

  job("Approve a request for 30 days", async ({ click }) => {
    await click(link("1 request waits"));
    await click(button(/^Decide/));
    await click(dialog().getByLabel("Approve for 30 days"));
    await click(dialog().getByLabel("Needed for the work"));
    await click(button("Send the answer"));
    await button("Take back: ChatGPT").waitFor();
    const { rows, waiting } = await held<RequestsReply>("/api/requests");
    expect([waiting, rows[0]?.decision?.decision]).toEqual([0, "approve"]);
    expect(Math.round((rows[0]!.decision!.until! - Date.now()) / day)).toBe(30);
  });

  job("See who changed the policy, and take it back", async ({ click }) => {
    await click(link(/^published versions: 2/));
    const last = page.getByRole("row").filter({ hasText: "in force" });
    const { rows: before } = await held<Versions>("/api/policy/versions");
    await last.getByText("No contract").waitFor();
    await last.getByText(before[0]!.by!, { exact: true }).waitFor();
    await click(button("Go back to version 1"));
    await dialog().getByText("deepseek: blocked").waitFor();
    await click(dialog().getByRole("button", { name: "Sign and publish" }));
    await page.getByText(/^Version 3 is in force/).waitFor();
    const [first, third] = [await held<Version>("/api/policy/versions/1"), await held<Version>("/api/policy/versions/3")];
    expect(third.text).toBe(first.text);
  });

  job("Have proof for ISO/IEC 42001", async ({ click, take }) => {
    await click(link("Evidence"));
    await click(link(/^ISO\/IEC 42001/));
    await page.getByRole("heading", { name: /^ISO\/IEC 42001/ }).waitFor();
    await click(button("Make a signed pack"));
    const { path } = await take(link("Download it"));
    const { key } = await held<{ key: string }>("/api/evidence");
    const waymark = join(import.meta.dirname, "../../cli/waymark.ts");
    const run = promisify(execFile)(process.execPath, [waymark, "evidence", "verify", path, "--key", key]);
    expect((await run).stdout).toMatch(/iso-42001|ISO\/IEC 42001/);
  });

  job("Say where sensitive data goes", async ({ click, take }) => {
    await click(link(/^times sensitive data went out: 12/));
    await page.getByText("2 AI tools in this view").waitFor();
    await click(button("Export"));
    const file = await take(link("All rows as CSV"));
    const [head, ...rows] = await csv(file.path);
    expect(head!.slice(0, 2)).toEqual(["tool", "name"]);
    expect(rows.map(([tool]) => tool).sort()).toEqual(["chatgpt", "claude"]);
  });

  test("none of the page was left out", () => {
    expect(done.map((one) => one.job)).toEqual(jobs.map((one) => one.job));
  });
});

type Version = { readonly text: string };
type Versions = { readonly rows: readonly { readonly by: string | null }[] };

/** Lines and cells of a table without line breaks or commas in its first cells. */
const csv = async (path: string) =>
  (await readFile(path, "utf8"))
    .replace(/^\ufeff/, "")
    .trim()
    .split(/\r?\n/)
    .map((row) => row.split(",").map((cell) => cell.replaceAll('"', "")));
