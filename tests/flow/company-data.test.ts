/** What a company looks for of its own, all the way: from its rows to a signed policy, a verdict, an activity, and the dashboard's page. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import { addOwnData } from "../../lib/core/company/add-own-data.ts";
import { compileOwnData } from "../../lib/core/company/own-data.ts";
import { packRows } from "../../lib/core/company/pack-lists.ts";
import { describe } from "../../lib/core/describe.ts";
import { decide } from "../../lib/core/policy/decide.ts";
import { uuid7 } from "../../lib/core/uuid7.ts";
import type { CompanySection } from "../../lib/schema/company.ts";
import { toolPageReply } from "../../lib/schema/dashboard-api.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import type { EnrollReply } from "../../lib/schema/wire.ts";
import { verifyBundle } from "../../lib/worker/policy/verify-bundle.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { type RunningServer, startServer } from "../../server/start-server.ts";
import { batchBody, enrollBody, makeKey, signedRequest } from "./support/server-device.ts";

const rows = Array.from({ length: 3_000 }, (_, i) => [`Given${i % 40}`, `Surname${i}`, `CUST-${20_000 + i}`]);
const key: CompanySection["key"] = [5, -6, 7, -8];
const name = { one: "customer record", other: "customer records" };
const policy: Policy = {
  ...nudgePolicy,
  rules: [{ id: "customers", when: { detectors: ["own-customers"], count: 2 }, action: "block" }, ...nudgePolicy.rules],
  company: { key, exactData: [{ id: "own-customers", name, severity: "high", cells: packRows(rows, key).packed }] },
};

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "waymark-company-flow-"));
  writeFileSync(join(folder, "policy.json"), JSON.stringify(policy));
  server = await startServer({ dataDirectory: join(folder, "data"), policyFile: join(folder, "policy.json") });
}, 120_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("rows that only the policy's hashes know are found, held, recorded by name and count, and shown by the policy's words", async () => {
  const device = await makeKey();
  const ask = async (keyId: string, method: "GET" | "POST", path: string, body?: unknown) => {
    const { headers, payload } = await signedRequest({ key: device, keyId, now: Date.now() }, method, path, body);
    const reply = await fetch(`${server.url}${path}`, { method, headers, ...(payload ? { body: new Uint8Array(payload) } : {}) });
    expect(reply.status).toBe(200);
    return reply.text();
  };
  const enrolled = await ask(device.thumbprint, "POST", "/v1/enroll", enrollBody(device, server.enrollmentToken!));
  const { deviceId, policyUrl } = JSON.parse(enrolled) as EnrollReply;
  const bundle = await ask(deviceId, "GET", policyUrl);
  for (const value of ["Surname17", "CUST-20017"])
    expect(Buffer.from(bundle.split(".")[1]!, "base64url").includes(value)).toBe(false);
  const verified = await verifyBundle(bundle, null, "1.0.0");
  expect("bundle" in verified).toBe(true);
  const received = (verified as { bundle: { policy: Policy } }).bundle.policy;

  const files = await loadDetectorFiles();
  const own = compileOwnData(received.company!);
  const classifier = addOwnData(compileClassifier(files.map(({ detector }) => detector)), () => own);
  const text = `Which of these left?\n${rows
    .slice(17, 257)
    .map((row) => row.join("; "))
    .join("\n")}`;
  const findings = classifier.classify(text);
  const decision = decide({ findings, unscanned: null, tool: "chatgpt", policy: received });
  expect(decision).toMatchObject({ action: "block", rule: "customers" });
  const one = decide({
    findings: classifier.classify("Surname17, CUST-20017"),
    unscanned: null,
    tool: "chatgpt",
    policy: received,
  });
  expect(one).toMatchObject({ action: "record", held: [] });

  const activity = describe({
    ...{ id: uuid7(Date.now(), new Uint8Array(10)), occurredAt: Date.now(), kind: "paste", tool: "chatgpt", host: "chatgpt.com" },
    ...{ policyName: received.name, decision, outcome: "blocked", findings, text, unscanned: null, beforePolicy: false },
  });
  const batch = batchBody(deviceId, Date.now(), [{ seq: 1, activity }], 1);
  expect(JSON.parse(await ask(deviceId, "POST", "/v1/events", batch))).toMatchObject({ ackedTo: 1, rejected: [] });

  const token = new URL(server.signInLink!).hash.replace("#token=", "");
  const headers = { "content-type": "application/json", origin: server.url };
  const session = await fetch(`${server.url}/api/session/link`, { method: "POST", headers, body: JSON.stringify({ token }) });
  const cookie = session.headers.get("set-cookie")!.split(";")[0]!;
  const page = toolPageReply.parse(await (await fetch(`${server.url}/api/inventory/chatgpt`, { headers: { cookie } })).json());
  const [shown] = page.timeline;
  expect(shown!.findings.find(({ detector }) => detector === "own-customers")).toEqual({
    ...{ detector: "own-customers", category: "custom", family: "CUSTOM", severity: "high" },
    ...{ confidence: "certain", count: 240, distinct: 240 },
  });
  expect(shown!.table?.rows).toBe(240);
  expect(page.names["own-customers"]).toEqual(name);
});
