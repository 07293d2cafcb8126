/** A small company in which every text that a browser or an administrator can send is an attack on whoever looks at it. */
import type { Page } from "playwright-core";
import type { Activity } from "../../../../lib/schema/activity.ts";
import { sampleActivity } from "../../../flow/support/sample-activity.ts";
import { batchBody } from "../../../flow/support/server-device.ts";
import { enrollBrowser, signOfLife } from "../dashboard/deliver-activities.ts";

/** Runs, if anything runs it; leaves an element, if anything takes it for one. */
export const attack = `"'><img src=x-attack onerror=alert(1)><script>alert(1)</script>{{7*7}}\u202e`;
const short = "<img src=x-attack onerror=alert(1)>";

const finding: Activity["findings"][number] = {
  ...{ detector: "payment-card", category: "payment", family: "CARD", severity: "high", confidence: "certain" },
  ...{ count: 2, distinct: 1 },
};

/** Six browsers of six people: enough that figures of people are shown. */
export async function sendFromBrowsers(server: Parameters<typeof enrollBrowser>[0]): Promise<void> {
  for (let number = 1; number <= 6; number++) {
    const { deviceId, post } = await enrollBrowser(server, {
      ...{ browser: { name: "chrome", version: "<b>156</b>" }, extensionVersion: "<i>0.1.0</i>" },
      ...{ group: attack.slice(0, 80), personHint: `${attack}${number}` },
    });
    const at = (index: number, changes: Partial<Activity>) =>
      sampleActivity(number * 100 + index, { occurredAt: Date.now() - 60_000, policy: short, rule: short, ...changes });
    const activities = [
      at(1, { findings: [finding], outcome: "overridden", account: "personal", reason: "needed-for-task" }),
      at(2, { tool: "claude", host: "claude.ai", findings: [finding], outcome: "redacted", table: { rows: 9, columns: 3 } }),
      at(3, { tool: "host:x-attack.example", host: "x-attack.example", kind: "visit", action: "record", outcome: "allowed" }),
    ];
    const events = activities.map((activity, index) => ({ seq: index + 1, activity }));
    await post("/v1/events", batchBody(deviceId, Date.now(), events));
    const said = {
      ...{ extensionVersion: "<i>0.1.0</i>", browser: { name: "chrome", version: "<b>156</b>" } },
      policy: { name: attack.slice(0, 80), source: "server", seq: null, stale: false },
      configErrors: [{ source: "managed", field: "serverUrl", expected: "an address" }],
      outbox: { pending: 1, quarantined: 0, dropped: 0, lastAckAt: null },
      coverage: [{ tool: "chatgpt", state: "degraded", reasons: ["late"], inFrame: false, checkedAt: Date.now() }],
    };
    await post("/v1/heartbeat", signOfLife(deviceId, said));
  }
}

/** What an administrator can write, as the signed-in page itself would send it. Returns the address of every finding. */
export async function writeAsAdministrator(page: Page): Promise<string[]> {
  return page.evaluate(
    async ({ long, cut }) => {
      const ask = async (method: string, path: string, body?: object | string) => {
        const type = typeof body === "string" ? "text/plain" : "application/json";
        const headers = body === undefined ? {} : { "content-type": type };
        const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
        const reply = await fetch(path, { method, headers: headers as Record<string, string>, body: text });
        if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
        return reply.status === 204 ? null : reply.json();
      };
      await ask("POST", "/api/findings/run");
      const { rows } = (await ask("GET", "/api/findings?status=")) as { rows: { id: string }[] };
      const [first, second] = rows.map(({ id }) => id);
      if (!first || !second) throw new Error("expected two findings at least");
      await ask("POST", "/api/findings/changes", {
        ...{ ids: [first], status: "in-progress", owner: cut, reason: long },
        ticket: { key: cut, url: "https://tracker.example/?q=<script>" },
      });
      await ask("POST", "/api/findings/changes", { ids: [second], status: "accepted", acceptDays: 30, reason: long });
      const line = { sources: long, boundaries: long, logging: long, monitoring: long, response: long };
      await ask("PUT", "/api/assets/chatgpt", { owner: cut, purpose: long, environment: "trial", ...line });
      const token = { label: cut, days: 30, most: 5, hourly: null, group: cut, approve: true };
      await ask("POST", "/api/enrollment-tokens", token);
      await ask("POST", "/api/api-tokens", { label: cut, scopes: ["metrics:read"], days: 1 });
      await ask("POST", "/api/session/views", { name: cut, page: "/inventory", search: "q=%3Cimg%3E" });
      const grants = [
        "user,clientId,displayText,scopes",
        ...[1, 2, 3, 4, 5, 6].map(
          (n) => `p${n}@corp.example,c-1,"${long.replaceAll('"', '""')} ChatGPT",https://www.googleapis.com/auth/drive`,
        ),
      ];
      await ask("POST", "/api/imports/google-grants", grants.join("\n"));
      const sink = {
        kind: "webhook",
        name: cut,
        wants: ["finding"],
        level: "low",
        fields: { url: "https://x-attack.example/?<b>", key: "only-made-up-for-this-test" },
      };
      await ask("POST", "/api/sinks", sink);
      const live = (await ask("GET", "/api/policy")) as { seq: number; text: string };
      const written = { title: long, text: `# ${long}\n${live.text}`, basedOn: live.seq };
      const { draft } = (await ask("POST", "/api/policy/drafts", written)) as { draft: string };
      await ask("POST", `/api/policy/drafts/${draft}/comments`, { text: long });
      await ask("POST", "/api/policy/tool-status", { tool: "claude", status: "tolerated", note: long });
      const members = [1, 2, 3, 4, 5, 6].map((n) => `p${n}@corp.example,"${cut.replaceAll('"', '""')}"`);
      await ask("PUT", "/api/groups", ["person,group", ...members].join("\n"));
      return rows.map(({ id }) => id);
    },
    { long: attack, cut: short },
  );
}
