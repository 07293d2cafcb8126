/** What other systems export, brought in over the API: previewed, stored once, merged into one asset, and seen by the rules. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { importFile } from "../../cli/import.ts";
import { assetReply } from "../../lib/schema/asset-card.ts";
import { type ImportReport, importReport, importSources, importsReply } from "../../lib/schema/imports.ts";
import { findingsReply } from "../../lib/schema/risk-finding.ts";
import { refusal } from "../../lib/schema/wire.ts";
import { createApiToken } from "../../server/admin/api-tokens.ts";
import { runRules } from "../../server/findings/run-rules.ts";
import { readLines } from "../../server/imports/read-lines.ts";
import { askFresh } from "./support/ask-fresh.ts";
import { onEachDatabase, startOfTime } from "./support/server-app.ts";

const day = 86_400_000;
const on = (daysAgo: number) => new Date(startOfTime - daysAgo * day).toISOString();
const people = ["dana@corp.example", "lee@corp.example", "sam@corp.example", "kim@corp.example", "ada@corp.example"];

const files = {
  "google-grants": [
    "user,clientId,displayText,scopes,date,lastUsed",
    ...people.map(
      (who) => `${who},123.apps.example,ChatGPT for Drive,https://www.googleapis.com/auth/drive,${on(200)},${on(120)}`,
    ),
    `${people[0]},456.apps.example,Calendar Printer,https://www.googleapis.com/auth/calendar,${on(3)},`,
    "nobody,,Nameless,drive,,",
  ].join("\n"),
  "entra-grants": [
    JSON.stringify({
      appDisplayName: "Notes AI",
      clientId: "0f0f",
      scope: "Mail.Read offline_access",
      consentType: "AllPrincipals",
    }),
    "{broken",
  ].join("\n"),
  "sign-ins": [
    JSON.stringify({ createdDateTime: on(1), userPrincipalName: people[0], appDisplayName: "Grammarly", appId: "1" }),
    JSON.stringify({ createdDateTime: on(1), userPrincipalName: people[0], appDisplayName: "Payroll", appId: "2" }),
  ].join("\n"),
  proxy: [
    `${(startOfTime - day) / 1000}.123    45 10.0.0.1 TCP_TUNNEL/200 3900 CONNECT chatgpt.com:443 dana@corp.example HIER/x -`,
    `${(startOfTime - day) / 1000}.456    45 10.0.0.1 TCP_TUNNEL/200 3900 CONNECT news.example:443 dana@corp.example HIER/x -`,
  ].join("\n"),
  expenses: `date;merchant;amount;employee\n2026-11-02;OPENAI *CHATGPT SUBSCR;"20,00";dana@corp.example\n2026-11-03;Bakery;x;lee`,
  "chrome-extensions": `App name,App ID,Installs\nGrammarly: AI Writing,kbfnbcaeplbcioakkpcpgfkobkghlhen,12\nBad,short,1`,
  "edge-extensions": `Name,Extension ID,Devices\nAI Summary,${"ab".repeat(16)},3`,
  "saas-audit": JSON.stringify({
    date_create: startOfTime / 1000,
    action: "app_installed",
    entity: { app: { name: "ChatGPT", scopes: ["channels:history"] } },
    actor: { user: { email: people[1] } },
  }),
} as const;

onEachDatabase("imports", (server) => {
  const ask: ReturnType<typeof askFresh> = (...given) => askFresh(server())(...given);
  async function bring(source: string, text: string, preview = false) {
    const answer = await askFresh(server(), "text/plain")("POST", `/api/imports/${source}${preview ? "?preview=1" : ""}`, text);
    expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
    return importReport.parse(answer.json());
  }
  const counts = ({ added, changed, unchanged, leftOut, bad }: ImportReport) => [added, changed, unchanged, leftOut, bad];

  test.each([
    ["google-grants", [5, 0, 0, 1, 1], [8, "clientId"], "chatgpt"],
    ["entra-grants", [1, 0, 0, 0, 1], [2, "the line"], "app:0f0f"],
    ["sign-ins", [1, 0, 0, 1, 0], null, "grammarly"],
    ["proxy", [1, 0, 0, 1, 0], null, "chatgpt"],
    ["expenses", [1, 0, 0, 0, 1], [3, "amount"], "chatgpt"],
    ["chrome-extensions", [1, 0, 0, 0, 1], [3, "App ID"], "grammarly"],
    ["edge-extensions", [1, 0, 0, 0, 0], null, `app:${"ab".repeat(16)}`],
    ["saas-audit", [1, 0, 0, 0, 0], null, "chatgpt"],
  ] as const)(
    "%s: a preview writes nothing, an import all, and the same file again nothing",
    async (source, expected, wrong, asset) => {
      const previewed = await bring(source, files[source], true);
      expect(counts(previewed)).toEqual(expected);
      expect(previewed.problems.map(({ row, field }) => [row, field])).toEqual(wrong ? [wrong] : []);
      expect(previewed.assets.map((one) => one.asset)).toEqual([asset]);
      const stored = () => server().deps.database.db.selectFrom("import_records").selectAll().execute();
      expect(await stored()).toEqual([]);
      expect(counts(await bring(source, files[source]))).toEqual(expected);
      const rows = await stored();
      expect(rows).toHaveLength(expected[0]);
      for (const who of people) expect(JSON.stringify(rows)).not.toContain(who);
      const [added, , , leftOut, bad] = expected;
      server().clock.now += 1000;
      expect(counts(await bring(source, files[source]))).toEqual([0, 0, added, leftOut, bad]);
      expect(importsReply.parse((await ask("GET", "/api/imports")).json()).runs.map((run) => run.added)).toEqual([0, added]);
    },
  );

  test("one tool from four systems is one asset, and one person one person", async () => {
    for (const source of ["google-grants", "proxy", "expenses", "saas-audit"] as const) await bring(source, files[source]);
    const asset = assetReply.parse((await ask("GET", "/api/assets/chatgpt")).json());
    expect(asset.evidence.map(({ source, kind, people: some }) => [source, kind, some])).toEqual([
      ["expenses", "expense", null],
      ["google-grants", "grant", 5],
      ["proxy", "traffic", null],
      ["saas-audit", "audit", null],
    ]);
    const hashes = await server().deps.database.db.selectFrom("import_records").select("person_hash").distinct().execute();
    expect(hashes).toHaveLength(people.length);
  });

  test("grants make findings: far-reaching, stale, and grown when a later file has more scopes", async () => {
    await bring("google-grants", files["google-grants"]);
    await runRules(server().deps);
    const open = async () =>
      findingsReply.parse((await ask("GET", "/api/findings?rule=risky-consent,stale-grant,consent-growth")).json()).rows;
    expect((await open()).map(({ rule }) => rule).sort()).toEqual(["risky-consent", "stale-grant"]);
    const more = `user,clientId,displayText,scopes,date\n${people[0]},123.apps.example,ChatGPT for Drive,drive gmail.readonly,${on(1)}`;
    expect(counts(await bring("google-grants", more))).toEqual([0, 1, 0, 0, 0]);
    await runRules(server().deps);
    const grown = (await open()).find(({ rule }) => rule === "consent-growth");
    expect(grown?.title).toBe("ChatGPT may do more at Google than before");
  });

  test("`waymark import` brings a file in with a token of the API", async () => {
    await ask("GET", "/api/imports");
    const { user_id } = await server().deps.database.db.selectFrom("users").select("user_id").executeTakeFirstOrThrow();
    const asked = { label: "nightly", scopes: ["connections:write"] as const, days: 1 };
    const { token } = await createApiToken(server().deps, asked, user_id);
    const url = await server().app.listen({ host: "127.0.0.1", port: 0 });
    const file = join(server().directory, "access.log");
    writeFileSync(file, files.proxy);
    const said: string[] = [];
    const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
    vi.stubEnv("WAYMARK_TOKEN", token);
    try {
      expect(await importFile.run(["--source", "proxy", "--file", file, "--server", url])).toBe(0);
    } finally {
      write.mockRestore();
      vi.unstubAllEnvs();
    }
    expect(said.join("")).toContain("2 lines: 1 new, 0 changed, 0 known already, 1 about no AI tool, 0 bad\n  ChatGPT: 1 new");
    expect(await server().deps.database.db.selectFrom("import_records").select("asset").execute()).toEqual([
      { asset: "chatgpt" },
    ]);
  });

  test("what is not a source, a text or small enough is refused", async () => {
    const post = askFresh(server(), "text/plain");
    expect((await post("POST", "/api/imports/nothing", "a,b")).statusCode).toBe(404);
    expect((await ask("POST", "/api/imports/proxy", {})).statusCode).toBe(415);
    const large = await post("POST", "/api/imports/proxy", "x".repeat(17 * 1024 * 1024));
    expect([large.statusCode, refusal.parse(large.json()).error]).toEqual([413, "too-large"]);
  });
});

test("no file makes a reader fail, and no line is lost without a word", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('"', ",", ";", "\n", "\u0000", "\ud800", "{", "[", "__proto__", "user"),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      for (const row of readLines(cells.join(""))) {
        expect(row.row).toBeGreaterThan(0);
        expect("line" in row || "wrong" in row).toBe(true);
      }
      expect(({} as Record<string, unknown>)["user"]).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test("every source names a missing column, whatever the line holds", async () => {
  const { allSources } = await import("../../server/imports/all-sources.ts");
  for (const source of importSources) {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 10 }), fc.string({ maxLength: 20 })), (line) => {
        const read = allSources[source](line, startOfTime);
        expect("expected" in read || "kind" in read).toBe(true);
      }),
    );
  }
});
