/** Sending to other systems: from a recorded paste to a signed batch at a receiver, with refusals, outages and secrets. */
import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { type AddressInfo, createServer as createTcp } from "node:net";
import { afterEach, expect, test } from "vitest";
import { deadLettersReply, sinksReply, sinkTestReply } from "../../lib/schema/sinks.ts";
import { refusal } from "../../lib/schema/wire.ts";
import { runRules } from "../../server/findings/run-rules.ts";
import { deliverAll } from "../../server/sinks/deliver.ts";
import { ocsfEvent } from "../contract/support/ocsf.ts";
import { askFresh } from "./support/ask-fresh.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, type TestServer } from "./support/server-app.ts";

const key = "a made-up signing key of some length";

interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((done) => server.close(done));
});

/** A receiver on this machine; `answer` says what it answers to the nth request. */
async function receiver(
  answer: (received: Received, nth: number) => { status: number; body?: string; headers?: Record<string, string> },
) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const one = { path: request.url ?? "", headers: request.headers, body: Buffer.concat(parts).toString("utf8") };
      received.push(one);
      const { status, body = "", headers = {} } = answer(one, received.length);
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  open.push(server);
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let number = 0;

/** What these tests do with a server again and again. */
function use(server: () => TestServer) {
  const ask: ReturnType<typeof askFresh> = (...given) => askFresh(server())(...given);
  const webhook = (url: string, more: object = {}) => ({
    ...{ kind: "webhook", name: "SIEM", wants: ["activity", "finding"], level: "low", fields: { url, key } },
    ...more,
  });
  const sinks = async () => sinksReply.parse((await ask("GET", "/api/sinks")).json()).rows;
  async function add(body: object): Promise<string> {
    const answer = await ask("POST", "/api/sinks", body);
    expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
    return answer.json().id;
  }
  async function paste(count = 1) {
    const device = await server().enroll();
    const events = Array.from({ length: count }, (_, index) => ({
      seq: index + 1,
      activity: sampleActivity(++number, {
        occurredAt: server().clock.now - 1000,
        outcome: "overridden",
        reasonWords: undefined,
      }),
    }));
    await device.sendEvents(events.map(({ seq, activity: { reasonWords: _, ...activity } }) => ({ seq, activity })));
    return device;
  }
  return { ask, webhook, sinks, add, paste };
}

onEachDatabase("sinks deliver", (server) => {
  const { ask, webhook, sinks, add, paste } = use(server);

  test("a paste and its finding arrive once, signed, under pseudonyms, from the moment of connecting on", async () => {
    const { received, url } = await receiver(() => ({ status: 200 }));
    await paste();
    await add(webhook(`${url}/in?x=1`));
    const device = await paste(3);
    await runRules(server().deps);
    await deliverAll(server().deps);
    await deliverAll(server().deps);
    expect(received).toHaveLength(1);
    const { headers, body, path } = received[0] as Received;
    expect(path).toBe("/in?x=1");
    const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
    expect(headers["webhook-signature"]).toBe(`v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
    const events = body
      .trim()
      .split("\n")
      .map((line) => ocsfEvent.parse(JSON.parse(line)));
    expect(events.filter(({ class_uid }) => class_uid === 6001)).toHaveLength(3);
    expect(events.some(({ class_uid }) => class_uid === 2004)).toBe(true);
    expect(body).not.toContain(device.deviceId);
    expect(body).toContain(server().deps.pseudonyms.device(device.deviceId));
    const [row] = await sinks();
    expect(row).toMatchObject({ delivered: events.length, waiting: 0, failures: 0, deadLetters: 0 });
  });

  test("an outage is waited for, longer each time; nothing is lost and nothing comes twice", async () => {
    const { received, url } = await receiver((_, nth) => ({ status: nth <= 2 ? 503 : 200 }));
    await add(webhook(url));
    await paste(5);
    await deliverAll(server().deps);
    await deliverAll(server().deps);
    expect(received).toHaveLength(1);
    const [first] = await sinks();
    expect(first).toMatchObject({ failures: 1, lastError: "answered 503", waiting: 5 });
    server().clock.now += 2_100;
    await deliverAll(server().deps);
    const [second] = await sinks();
    expect((second?.nextTryAt ?? 0) - server().clock.now).toBeGreaterThanOrEqual(2_000);
    server().clock.now += 60_000;
    await deliverAll(server().deps);
    expect(received.map(({ body }) => body.trim().split("\n").length)).toEqual([5, 5, 5]);
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect((await sinks())[0]).toMatchObject({ delivered: 5, waiting: 0, failures: 0, lastError: null });
  });

  test("what is refused for good is set aside by itself, and can be sent again", async () => {
    let strict = true;
    const { received, url } = await receiver(({ body }) => ({ status: strict && body.includes('"tool-of-doom"') ? 422 : 200 }));
    const id = await add(webhook(url, { wants: ["activity"] }));
    const device = await server().enroll();
    await device.sendEvents(
      ["chatgpt", "tool-of-doom", "grammarly"].map((tool, index) => ({
        seq: index + 1,
        activity: sampleActivity(++number, { tool, occurredAt: server().clock.now - 1000 }),
      })),
    );
    await deliverAll(server().deps);
    expect(received).toHaveLength(4);
    const letters = deadLettersReply.parse((await ask("GET", `/api/sinks/${id}/dead-letters`)).json());
    expect(letters.rows.map(({ what, reason }) => [what, reason])).toEqual([["paste: tool-of-doom", "answered 422"]]);
    strict = false;
    expect((await ask("POST", `/api/sinks/${id}/dead-letters/retry`)).json()).toEqual({ sent: 1, left: 0 });
    expect((await sinks())[0]).toMatchObject({ deadLetters: 0, waiting: 0 });
  });
});

onEachDatabase("sinks keep to themselves", (server) => {
  const { ask, webhook, add, paste } = use(server);

  test("secrets are encrypted at rest and never given out", async () => {
    const id = await add(webhook("https://siem.example/in"));
    const listed = await ask("GET", "/api/sinks");
    expect(listed.body).not.toContain(key);
    const stored = await server().deps.database.db.selectFrom("sinks").selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(key);
    const { seal } = server().deps.connections;
    expect(seal.open(stored[0]?.secret ?? "", id)).toEqual({ key });
    expect(() => seal.open(stored[0]?.secret ?? "", "00000000-0000-4000-8000-000000000000")).toThrow();
  });

  test.each([
    ["an address inside", { url: "https://10.0.0.1/", key }, /public internet/],
    ["the metadata of a cloud", { url: "http://169.254.169.254/latest", key }, /public internet/],
    ["a name that leads inside", { url: "https://localhost:1/", key }, /connection failed|public internet/],
    ["a public address without encryption", { url: "http://93.184.215.14/", key }, /https/],
  ])("%s is not connected to", async (_, fields, says) => {
    const id = await add(webhook("https://x.example/", { fields }));
    const tested = sinkTestReply.parse((await ask("POST", `/api/sinks/${id}/test`)).json());
    expect(tested.ok).toBe(false);
    expect(tested.says).toMatch(says);
  });

  test("a redirect is an answer, not a way", async () => {
    const inner = await receiver(() => ({ status: 200 }));
    const { url } = await receiver(() => ({ status: 302, headers: { location: inner.url } }));
    const id = await add(webhook(url));
    expect(sinkTestReply.parse((await ask("POST", `/api/sinks/${id}/test`)).json())).toEqual({ ok: false, says: "answered 302" });
    expect(inner.received).toEqual([]);
  });

  test.each([
    [{ fields: { key } }, "fields.url"],
    [{ fields: { url: "javascript:alert(1)", key } }, "fields.url"],
    [{ fields: { url: "https://x.example", key, other: "x" } }, "fields"],
    [{ kind: "slack", wants: ["activity"], fields: { webhook: "https://x.example" } }, "wants"],
    [{ name: " " }, "name"],
  ])("%j names what is wrong, never the value", async (more, field) => {
    const answer = await ask("POST", "/api/sinks", webhook("https://x.example", more));
    expect([answer.statusCode, refusal.parse(answer.json()).field]).toEqual([400, field]);
    expect(answer.body).not.toContain("javascript");
  });

  test("Jira gets one issue for a finding, later news as comments, and the finding links to it", async () => {
    const { received, url } = await receiver(({ path }) => ({
      status: 201,
      body: path.endsWith("/issue") ? '{"key":"SEC-7"}' : "{}",
    }));
    const fields = { url, project: "SEC", type: "Task", user: "waymark@company.example", token: "made-up" };
    await add({ kind: "jira", name: "Tracker", wants: ["finding"], level: "low", fields });
    await paste();
    await runRules(server().deps);
    await deliverAll(server().deps);
    const { rows } = (await ask("GET", "/api/findings")).json();
    expect(rows[0]).toMatchObject({ ticket: { key: "SEC-7", url: `${url}/browse/SEC-7` } });
    await ask("POST", "/api/findings/changes", { ids: [rows[0].id], status: "resolved", reason: "Done." });
    await deliverAll(server().deps);
    expect(received.map(({ path }) => path)).toEqual(["/rest/api/3/issue", "/rest/api/3/issue/SEC-7/comment"]);
  });

  test("syslog gets each line with its length in front", async () => {
    let text = "";
    const tcp = createTcp((socket) => socket.on("data", (part) => (text += part.toString("utf8"))));
    await new Promise<void>((done) => tcp.listen(0, "127.0.0.1", done));
    const fields = { host: "127.0.0.1", port: String((tcp.address() as AddressInfo).port), transport: "tcp" };
    await add({ kind: "syslog", name: "Log", wants: ["activity"], level: "low", fields });
    await paste(2);
    await deliverAll(server().deps);
    await new Promise((done) => tcp.close(done));
    const lines: string[] = [];
    for (let rest = Buffer.from(text); rest.length > 0; ) {
      const blank = rest.indexOf(" ");
      const end = blank + 1 + Number(rest.subarray(0, blank).toString());
      lines.push(rest.subarray(blank + 1, end).toString());
      rest = rest.subarray(end);
    }
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^<110>1 .* CEF:0\|Waymark\|/);
  });

  test("where the company shows no single activities, none leaves", async () => {
    const { received, url } = await receiver(() => ({ status: 200 }));
    await add(webhook(url));
    const settings = (await ask("GET", "/api/settings")).json();
    await ask("PUT", "/api/settings", { ...settings, aggregatesOnly: true });
    await paste(3);
    await deliverAll(server().deps);
    expect(received).toEqual([]);
  });
});
