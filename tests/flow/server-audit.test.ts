/** The audit log: what is in it, and that whoever touches it in the database is found out. */
import { sql } from "kysely";
import { expect, test } from "vitest";
import { writeCheckpoint } from "../../server/audit/checkpoints.ts";
import { verifyAudit } from "../../server/audit/verify-audit.ts";
import { writeAudit } from "../../server/audit/write-audit.ts";
import { openSigningKey } from "../../server/policy/signing-key.ts";
import { onEachDatabase, type TestServer } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";

async function fill(server: TestServer): Promise<void> {
  for (let index = 1; index <= 6; index++) {
    await writeAudit(server.deps, {
      actor: "person:a",
      action: "test",
      subject: `s${index}`,
      details: { b: 1, a: [index, { z: null }] },
    });
    if (index === 4) await writeCheckpoint(server.deps);
  }
}
const verdict = async (server: TestServer) =>
  verifyAudit(server.deps.database.db, (await openSigningKey(server.directory)).publicJwk);

onEachDatabase("the audit log", (server) => {
  test("holds together over many writers at once", async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => writeAudit(server().deps, { actor: "server", action: `n${index}` })),
    );
    expect(await writeCheckpoint(server().deps)).toBe(12);
    expect(await writeCheckpoint(server().deps)).toBe(null);
    expect(await verdict(server())).toEqual({ entries: 12, checkpoints: 1, broken: null });
  });

  test.each([
    ["changed", "update audit_log set details = '{}' where number = 3", 3, /changed/],
    [
      "changed together with its hash",
      "update audit_log set actor = 'nobody', hash = repeat('a', 64) where number = 2",
      2,
      /changed/,
    ],
    ["taken out", "delete from audit_log where number = 5", 5, /missing/],
    ["cut off at the end", "delete from audit_log where number >= 4", 4, /missing.*checkpoint/],
    [
      "exchanged",
      "update audit_log set number = case number when 2 then 3 else 2 end where number in (2, 3)",
      2,
      /does not follow/,
    ],
    ["covered by a false checkpoint", "update audit_checkpoints set signature = 'no.such.signature'", 4, /not signed/],
  ])("names the first bad entry: one was %s", async (_, statement, number, why) => {
    await fill(server());
    expect((await verdict(server())).broken).toBe(null);
    // Whoever owns the database can lift the guard; nobody else can change an entry.
    await expect(
      sql
        .raw(statement.replace("audit_checkpoints", "audit_log").replace("signature", "hash"))
        .execute(server().deps.database.db),
    ).rejects.toThrow();
    await sql`alter table audit_log disable trigger all`.execute(server().deps.database.db);
    try {
      await sql`alter table audit_log drop constraint audit_log_pkey`.execute(server().deps.database.db);
      await sql.raw(statement).execute(server().deps.database.db);
      expect((await verdict(server())).broken).toEqual({ number, why: expect.stringMatching(why) });
    } finally {
      await sql`truncate audit_log`.execute(server().deps.database.db);
      await sql`alter table audit_log add primary key (tenant_id, number)`.execute(server().deps.database.db);
      await sql`alter table audit_log enable trigger all`.execute(server().deps.database.db);
    }
  });

  test("is read from the newest back as from the oldest on, by pages, each entry once", async () => {
    const owner = await signedInAs(server(), "owner");
    await fill(server());
    const read = async (search: string): Promise<{ numbers: number[]; next: number | null }> => {
      const { rows, next } = (await owner.ask("GET", `/api/audit?${search}`)).json();
      return { numbers: rows.map(({ number }: { number: number }) => number), next };
    };
    expect(await read("order=newest&size=4")).toEqual({ numbers: [6, 5, 4, 3], next: 3 });
    expect(await read("order=newest&size=4&after=3")).toEqual({ numbers: [2, 1], next: null });
    expect(await read("size=4")).toEqual({ numbers: [1, 2, 3, 4], next: 4 });
    expect(await read("size=2&after=4")).toEqual({ numbers: [5, 6], next: 6 });
    expect((await owner.ask("GET", "/api/audit?order=latest")).statusCode).toBe(400);
  });

  test("says who did what, and holds no secret", async () => {
    const owner = await signedInAs(server(), "owner");
    const made = await owner.ask("POST", "/api/api-tokens", { label: "siem", scopes: ["audit:read"], days: 3 });
    await owner.ask("POST", "/api/accounts", { name: "grace", role: "analyst" });
    await owner.ask("POST", "/api/accounts", { name: "grace", role: "analyst" });
    const { rows, next } = (await owner.ask("GET", "/api/audit")).json();
    expect(next).toBe(null);
    expect(rows.map(({ action }: { action: string }) => action)).toEqual(["POST /api/api-tokens", "POST /api/accounts"]);
    expect(rows[0]).toMatchObject({ actor: `person:${owner.userId}`, details: { label: "siem", scopes: ["audit:read"] } });
    expect(JSON.stringify(rows)).not.toContain(made.json().token);
  });
});
