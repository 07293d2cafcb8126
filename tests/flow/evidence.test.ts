/** Evidence packs over the API: made from what is really there, signed, chained, and honest about what is missing. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { activity } from "../../lib/schema/activity.ts";
import { type PackPreview, packKinds } from "../../lib/schema/evidence.ts";
import { enrollRequest, heartbeat } from "../../lib/schema/wire.ts";
import { activityFields, enrolmentFields, heartbeatFields } from "../../server/evidence/council/field-words.ts";
import { listFields } from "../../server/evidence/council/list-fields.ts";
import { sha256, verifyPack } from "../../server/evidence/verify-pack.ts";
import { readZip } from "../../server/evidence/zip.ts";
import { tenantId } from "../../server/storage/tenant.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { onEachDatabase, type TestServer } from "./support/server-app.ts";
import { type Caller, signedInAs } from "./support/signed-in.ts";

const run = promisify(execFile);
const cli = fileURLToPath(new URL("../../cli/waymark.ts", import.meta.url));

async function fetchPack(caller: Caller, number: number): Promise<Buffer> {
  const answer = await caller.ask("GET", `/api/evidence/packs/${number}`);
  expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "application/zip"]);
  return answer.rawPayload;
}
const make = async (caller: Caller, kind: string) =>
  (await caller.ask("POST", "/api/evidence", { kind })).json().number as number;
const preview = async (caller: Caller, kind: string) =>
  (await caller.ask("GET", `/api/evidence/preview/${kind}`)).json() as PackPreview;

async function peopleUse(server: TestServer, people: number): Promise<void> {
  for (let index = 0; index < people; index++) {
    const device = await server.enroll({ personHint: `p${index}@example.com` });
    const finding = { detector: "jwt", category: "credential", family: "SECRET", severity: "high", confidence: "certain" };
    const findings = [{ ...finding, count: 1, distinct: 1 }];
    await device.sendEvents([{ seq: 1, activity: sampleActivity(index + 1, { outcome: "overridden", findings } as never) }]);
  }
}

onEachDatabase("evidence packs", (server) => {
  test("each kind is made, verified from its bytes alone, and follows the one before", async () => {
    await peopleUse(server(), 6);
    const auditor = await signedInAs(server(), "auditor");
    let before = "";
    for (const [index, kind] of packKinds.entries()) {
      expect(await make(auditor, kind)).toBe(index + 1);
      const file = await fetchPack(auditor, index + 1);
      const verdict = await verifyPack(file);
      if ("wrong" in verdict) throw new Error(verdict.wrong);
      expect(verdict.manifest).toMatchObject({ kind, number: index + 1, tenant: tenantId });
      if (before !== "") expect(verdict.manifest.previous).toBe(sha256(before));
      expect(verdict.key).toBe(server().deps.policies.keys.thumbprint);
      before = verdict.text;
      expect(Object.keys(verdict.manifest.parts)).toEqual(
        expect.arrayContaining(["report.html", "controls.json", "evidence.json"]),
      );
    }
    const { rows, key } = (await auditor.ask("GET", "/api/evidence")).json();
    expect(rows).toHaveLength(packKinds.length);
    expect(rows[0]).toMatchObject({ kind: "works-council", by: `auditor-${auditor.userId}`, digest: sha256(before) });
    expect(key).toBe(server().deps.policies.keys.thumbprint);
  });

  test("a control without evidence is a gap, and what is missing is said of what there is", async () => {
    const auditor = await signedInAs(server(), "auditor");
    const empty = await preview(auditor, "soc-2");
    expect(empty.controls.find(({ id }) => id === "CC6.7")).toMatchObject({ state: "none" });
    for (const kind of packKinds) {
      for (const control of (await preview(auditor, kind)).controls) {
        if (control.state !== "shown") expect([control.id, control.gaps.length]).not.toEqual([control.id, 0]);
        if (control.evidence.length === 0) expect([control.id, control.state]).toEqual([control.id, "none"]);
      }
    }
    await peopleUse(server(), 6);
    const used = await preview(auditor, "soc-2");
    expect(used.controls.find(({ id }) => id === "CC6.7")).toMatchObject({ state: "shown" });
    expect(used.controls.find(({ id }) => id === "CC9.2")?.gaps).toContain("1 tool has no owner.");
    expect(used.controls.find(({ id }) => id === "CC2.3")).toMatchObject({
      state: "none",
      gaps: ["Waymark has no evidence for this control."],
    });
  });

  test("no figure has fewer than five people behind it", async () => {
    await peopleUse(server(), 4);
    const auditor = await signedInAs(server(), "auditor");
    const few = await preview(auditor, "nist-ai-rmf");
    expect(few.items.find(({ id }) => id === "outcomes")?.facts).toEqual([{ label: "overridden", value: null }]);
    expect(few.items.find(({ id }) => id === "data-classes")?.table?.rows).toEqual([
      ["credential", "fewer than 5 people", "fewer than 5 people"],
    ]);
    expect(few.items.find(({ id }) => id === "oversight")?.facts.map(({ value }) => value)).toEqual([null, null, null]);
  });

  test("the works-council pack changes when a switch does, and holds every field of the schemas in words", async () => {
    const owner = await signedInAs(server(), "owner");
    const switches = async () => (await preview(owner, "works-council")).items.find(({ id }) => id === "switches")?.table?.rows;
    const before = await switches();
    const settings = (await owner.ask("GET", "/api/settings")).json();
    await owner.ask("PUT", "/api/settings", { ...settings, aggregatesOnly: true, retentionDays: 30 });
    const after = await switches();
    expect(before?.[0]?.slice(0, 2)).toEqual(["Works-council mode (aggregatesOnly)", "off"]);
    expect(after?.[0]?.slice(0, 2)).toEqual(["Works-council mode (aggregatesOnly)", "on"]);
    expect(after?.flat()).toContain("30 and 400 days");
    const recorded = (await preview(owner, "works-council")).items.find(({ id }) => id === "recorded-activity");
    expect(recorded?.table?.rows.map(([path]) => path)).toEqual(listFields(activity).map(({ path }) => path));
  });

  test("what people and vendors are called does not become part of the page", async () => {
    const owner = await signedInAs(server(), "owner");
    await peopleUse(server(), 1);
    await owner.ask("PUT", "/api/assets/chatgpt", {
      owner: "<script>x</script>",
      purpose: "\"'&<b>",
      environment: null,
      sources: null,
      boundaries: null,
      logging: null,
      monitoring: null,
      response: null,
    });
    const number = await make(owner, "soc-2");
    const report = Buffer.from(
      readZip(await fetchPack(owner, number))!.find(({ name }) => name === "report.html")!.bytes,
    ).toString();
    expect(report).toContain("&lt;script&gt;");
    expect(report).not.toContain("<script");
    expect(report).not.toContain("<b>");
  });

  test("roles, unknown packs and kinds; fetching is written down; the table only grows", async () => {
    const [analyst, council] = [await signedInAs(server(), "analyst"), await signedInAs(server(), "works-council")];
    expect((await analyst.ask("GET", "/api/evidence")).statusCode).toBe(403);
    expect(await make(council, "eu-ai-act")).toBe(1);
    await fetchPack(council, 1);
    for (const url of ["/api/evidence/packs/2", "/api/evidence/packs/x", "/api/evidence/preview/hipaa"])
      expect((await council.ask("GET", url)).statusCode).toBe(404);
    const actions = (await council.ask("GET", "/api/audit")).json().rows.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(expect.arrayContaining(["POST /api/evidence", "GET /api/evidence/packs/:number"]));
    const { db } = server().deps.database;
    await expect(db.deleteFrom("evidence_packs").execute()).rejects.toThrow(/only ever added to/);
    await expect(db.updateTable("evidence_packs").set({ gaps: 0 }).execute()).rejects.toThrow(/only ever added to/);
  });

  test("packs that are asked for at once come one after another", async () => {
    const owner = await signedInAs(server(), "owner");
    const numbers = await Promise.all(packKinds.map((kind) => make(owner, kind)));
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5]);
    const last = await verifyPack(await fetchPack(owner, 5));
    expect(last).toMatchObject({ manifest: { number: 5 } });
  });
});

test("every field that can be sent has its words, and no words are left over", () => {
  for (const [schema, words] of [
    [activity, activityFields],
    [heartbeat, heartbeatFields],
    [enrollRequest, enrolmentFields],
  ] as const) {
    expect(
      listFields(schema)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(Object.keys(words).sort());
  }
});

onEachDatabase("the command line", (server) => {
  test("verifies files, names the key, and says in one sentence what is wrong", { timeout: 120_000 }, async () => {
    const owner = await signedInAs(server(), "owner");
    const folder = mkdtempSync(join(tmpdir(), "waymark-evidence-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const paths: string[] = [];
    for (const kind of ["soc-2", "eu-ai-act"]) {
      const number = await make(owner, kind);
      const path = join(folder, `${number}.zip`);
      writeFileSync(path, await fetchPack(owner, number));
      paths.push(path);
    }
    const verify = async (...args: string[]) =>
      run(process.execPath, [cli, "evidence", "verify", ...args]).then(
        ({ stdout }) => ({ status: 0, stdout }),
        ({ code, stdout }) => ({ status: code as number, stdout: stdout as string }),
      );
    const key = server().deps.policies.keys.thumbprint;
    const [one, two] = paths as [string, string];
    expect(await verify(one, two, "--key", key)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("2.zip: pack 2, eu-ai-act"),
    });
    expect(await verify(two, one)).toEqual({
      status: 1,
      stdout: "1.zip is pack 1 and stands after pack 2: the order was changed.\n",
    });
    expect((await verify(one, "--key", "x".repeat(43))).stdout).toContain("not with the one that you named");
    const file = await fetchPack(owner, 1);
    file[file.length >> 1]! ^= 1;
    writeFileSync(one, file);
    expect(await verify(one)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^1\.zip: The part “[\w.-]+” was changed after the pack was signed\.\n$/),
    });
    expect((await verify()).status).toBe(2);
  });
});
