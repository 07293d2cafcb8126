/** Drives the program on policies in files, as a build of a company's own would. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { starters } from "../rules/policies/starters.ts";
import { strictPolicy } from "../rules/policies/strict.ts";
import { readPolicyText } from "../rules/read-policy-text.ts";

vi.setConfig({ testTimeout: 60_000 });
const program = fileURLToPath(new URL("./waymark.ts", import.meta.url));
const yaml = `version: 1
name: Ours
otherwise: record
status: {}
approved: []
rules:
  - { id: keys, hardStop: true, when: { categories: [credential] }, action: block }
  - { id: cards, when: { categories: [payment] }, action: nudge }
cases:
  - { name: a card, text: "4111 1111 1111 1111", expect: { action: nudge, rule: cards } }
`;

let folder: string;
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "policy", ...args], { encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-policy-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("starter lists what a company can begin with, and writes one of them as YAML", () => {
  const { out, status } = run("starter");
  expect(status).toBe(0);
  expect(out.match(/^[a-z-]+/gm)).toEqual(starters.map(({ id }) => id));
  const written = run("starter", "--name", "strict");
  expect(written.out).toContain("rules:\n  - id: blocked-tools\n");
  expect(readPolicyText(written.out)).toEqual({ policy: strictPolicy });
  expect(run("starter", "--name", "none")).toMatchObject({ status: 2, out: "", err: expect.stringContaining("observe, nudge") });
});

test("lint names what is wrong and what is hardly meant", () => {
  expect(run("lint", "--policy", file("ours.yaml", yaml))).toMatchObject({ status: 0, out: "2 rules, 0 errors, 0 warnings\n" });
  const wrong = run("lint", "--policy", file("wrong.yaml", yaml.replace("action: nudge }", "action: off }")));
  expect(wrong.status).toBe(2);
  expect(wrong.err).toContain("rules[1].action: expected one of allow");
  const odd = run("lint", "--policy", file("odd.yaml", yaml.replace("categories: [payment]", "detectors: [no-such]")));
  expect(odd).toMatchObject({ status: 1, out: expect.stringContaining("there is no detector no-such") });
});

test("test runs the document's cases and says of one that fails what each rule did", () => {
  expect(run("test", "--policy", file("ours.yaml", yaml))).toMatchObject({
    status: 0,
    out: expect.stringContaining("1 of 1 cases hold"),
  });
  const failed = run(
    "test",
    "--policy",
    file("failing.yaml", yaml.replace("expect: { action: nudge", "expect: { action: block")),
  );
  expect(failed.status).toBe(1);
  expect(failed.out).toContain("expected block by cards, got nudge by cards");
  expect(failed.out).toContain("keys: did not match: category is payment, the rule asks for credential");
  expect(failed.out).not.toContain("4111");
});

test("diff says in words what is different", () => {
  const [from, to] = [file("ours.yaml", yaml), file("next.yaml", yaml.replace("action: nudge }", "action: redact }"))];
  expect(run("diff", "--from", from, "--policy", to).out).toBe(
    "changed rules.cards\n  - Text with payment data is held, and the person chooses.\n  + Text with payment data goes on only with the values hidden.\n",
  );
  expect(run("diff", "--from", from, "--policy", from).out).toBe("the same\n");
});

test("a key that only its owner may read signs the hard stops, and nothing else of the policy", () => {
  const keyFile = join(folder, "second.jwk");
  const made = run("key", "--key", keyFile);
  expect(made.out).toMatch(/^[\w-]{43}\n$/);
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  expect(run("key", "--key", keyFile).status, "a key is never written over").toBe(2);
  const sign = (text: string) => run("sign", "--policy", file("signed.yaml", text), "--key", keyFile).out.trim();
  const signed = sign(yaml);
  expect(decodeProtectedHeader(signed)).toMatchObject({ typ: "waymark-hard-stops+jwt", kid: made.out.trim() });
  const hardStops = (jws: string) => decodeJwt(jws)["hardStops"];
  expect(hardStops(sign(yaml.replace("action: nudge }", "action: redact }")))).toBe(hardStops(signed));
  expect(hardStops(sign(yaml.replace("action: block }", "action: justify }")))).not.toBe(hardStops(signed));
});
