/** What comes of the corpus of cases in the library, as the worker hands policies out, on the server and on the command line. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { decide } from "../../lib/core/policy/decide.ts";
import { explainDecision } from "../../lib/core/policy/explain-decision.ts";
import { inputOf, runCase } from "../../lib/core/policy/run-cases.ts";
import { explainCase } from "../../server/policy/check-document.ts";
import { newWorld, startWorker } from "../flow/support/test-worker.ts";
import { policyCases } from "./support/policy-cases.ts";

const { policies, cases } = policyCases();
const now = Date.parse("2026-11-20T12:00:00Z");
const nothing = () => [];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-cases-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every policy has its cases, and every action is one's outcome", () => {
  expect(new Set(cases.map(({ policy }) => policy))).toEqual(new Set(Object.keys(policies)));
  const actions = new Set(cases.map(({ expect: { action } }) => action));
  expect([...actions].sort()).toEqual(["allow", "approval", "block", "justify", "nudge", "read-only", "record", "redact"]);
});

test.for(cases)("$policy: $name", ({ policy, ...one }) => {
  const document = policies[policy]!;
  const { explanation } = runCase(document, one, nothing, now);
  expect(explanation.decision).toMatchObject(one.expect);
  const { action, rule } = explainCase(document, one, null, now);
  expect({ action, rule }, "as the server says it").toEqual({
    action: explanation.decision.action,
    rule: explanation.decision.rule,
  });
  if (one.expect.rule) {
    const decided = explainDecision(inputOf(document, one, nothing, now)).subjects.flatMap(({ rules }) =>
      rules.filter(({ result }) => result === "decided").map(({ id }) => id),
    );
    expect(decided).toContain(one.expect.rule);
  }
});

test("the worker hands a policy out that decides the same", async () => {
  for (const [name, document] of Object.entries(policies)) {
    const world = newWorld(async () => new Response(null, { status: 503 }));
    // As a browser's policy may bring it: text.
    world.managed = { policy: JSON.stringify(document) };
    const worker = startWorker(world);
    const { policy } = await worker.handlers["get-policy"]({});
    worker.close();
    for (const one of cases.filter((each) => each.policy === name)) {
      const input = inputOf(policy, one, nothing, now);
      expect(decide({ ...input, policy: { ...input.policy, here: {} } }), one.name).toMatchObject(one.expect);
    }
  }
});

test("the command line says the same, of policies in YAML", () => {
  for (const [name, document] of Object.entries(policies)) {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(file, stringify(document));
    const own = cases.filter(({ policy }) => policy === name);
    const lines = own.map(({ policy: _, name: id, expect: __, ...one }) =>
      JSON.stringify({ id, now: new Date(now).toISOString(), ...one }),
    );
    // A status of a case's own cannot be said by a line of an activity; those are tried above.
    const program = join(import.meta.dirname, "../../cli/waymark.ts");
    const input = `${lines.join("\n")}\n`;
    const out = execFileSync(process.execPath, [program, "simulate", "--policy", file], {
      input,
      stdio: ["pipe", "pipe", "pipe"],
    });
    const said = out
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; action: string; rule: string | null });
    expect(said.map(({ id, action }) => [id, action])).toEqual(own.map((one) => [one.name, one.expect.action]));
  }
}, 60_000);
