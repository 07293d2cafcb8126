/** From files to a policy, and from the policy to what a classifier finds: the real program, as people call it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Policy, policy as policyShape } from "../lib/schema/policy.ts";
import { nudgePolicy } from "../rules/policies/nudge.ts";

const program = fileURLToPath(new URL("./waymark.ts", import.meta.url));
// Each call is a process of its own.
vi.setConfig({ testTimeout: 60_000 });
let folder = "";
const at = (name: string) => join(folder, name);
const plan = Array.from({ length: 150 }, (_, i) => `word${(i * 7919) % 1000}`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-company-"));
  writeFileSync(at("names.txt"), "Bluebird\r\nSilent Green River\n\nBluebird\n");
  writeFileSync(at("customers.csv"), 'first,last,number\nAna,"Moreno, Dr.",CUST-20481\nBen,Schulz,CUST-20482\n');
  writeFileSync(at("broken.csv"), 'a\n"b');
  writeFileSync(at("plan.md"), plan.join(" "));
  writeFileSync(at("short.md"), "too short");
  writeFileSync(at("binary"), Buffer.from([0xff, 0x00, 0xfe]));
  writeFileSync(at("nudge.json"), JSON.stringify(nudgePolicy));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: "utf8" });
  return { status, stdout, stderr };
}
const names = (id: string) => ["--id", id, "--one", "project code name", "--other", "project code names"];
const values = ["Bluebird", "Silent", "Moreno", "CUST-20481", "Schulz", plan[0]!];

test("three lists in one policy, made one after the other, and found with it", () => {
  let base = at("nudge.json");
  const add = (name: string, ...args: string[]) => {
    const { status, stdout, stderr } = run(["company", ...args, "--policy", base]);
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    base = at(name);
    writeFileSync(base, stdout);
    for (const value of values) expect(`${stdout}${stderr}`.includes(value), value).toBe(false);
    return policyShape.parse(JSON.parse(stdout));
  };
  add("one.json", "dictionary", ...names("own-projects"), "--file", at("names.txt"), "--action", "block");
  const two = add("two.json", "exact-data", ...names("own-customers"), "--file", at("customers.csv"), "--severity", "critical");
  const three = add("three.json", "fingerprint", ...names("own-plans"), "--file", at("plan.md"), "--file", at("short.md"));
  expect(three.company!.key).toEqual(two.company!.key);
  expect(three.rules[0]).toEqual({ id: "own-projects", when: { detectors: ["own-projects"] }, action: "block" });
  expect(three.rules.slice(1)).toEqual(nudgePolicy.rules);

  const texts = ["on Bluebird", "Schulz, CUST-20482", plan.slice(10, 80).join(" "), "nothing of it"];
  const lines = texts.map((text, id) => JSON.stringify({ id, text })).join("\n");
  const { stdout } = run(["classify", "--policy", base], lines);
  const found = stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { findings: { detector: string }[] }).findings);
  expect(found.map((findings) => findings.map(({ detector }) => detector).filter((id) => id.startsWith("own-")))).toEqual([
    ["own-projects"],
    ["own-customers"],
    ["own-plans"],
    [],
  ]);
});

test("without a policy only the section is written, each time with a key of its own", () => {
  const args = ["company", "dictionary", ...names("own-projects"), "--file", at("names.txt")];
  const made = [run(args), run(args)].map(({ stdout }) => JSON.parse(stdout) as Pick<Policy, "company">);
  expect(Object.keys(made[0]!)).toEqual(["company"]);
  expect(made[0]!.company!.key).not.toEqual(made[1]!.company!.key);
  expect(made[0]!.company!.dictionaries![0]!.hashes).not.toBe(made[1]!.company!.dictionaries![0]!.hashes);
});

test("a list made again takes the place of the one before; nobody is left to think that it is held", () => {
  const args = [...names("own-projects"), "--file", at("names.txt"), "--plain", "--trial", "--at-least", "2"];
  const first = run(["company", "dictionary", ...args, "--policy", at("nudge.json")]);
  expect(first.stderr).toContain("own-projects: no rule of the policy names it; --action adds one\n");
  writeFileSync(at("first.json"), first.stdout);
  const again = run(["company", "dictionary", ...args, "--policy", at("first.json")]);
  const list = { id: "own-projects", name: { one: "project code name", other: "project code names" } };
  expect((JSON.parse(again.stdout) as Policy).company!.dictionaries).toEqual([
    { ...list, severity: "high", canary: true, words: ["Bluebird", "Silent Green River"], atLeast: 2 },
  ]);
});

test.for<[name: string, args: string[], complaint: string]>([
  ["no kind", ["company"], "expected one of dictionary, exact-data, fingerprint"],
  ["no file", ["company", "dictionary", ...names("own-a")], "--file: expected at least one file"],
  ["no id", ["company", "dictionary", "--one", "a", "--other", "b", "--file", "names.txt"], "--id: expected a value"],
  [
    "an id of a detector",
    ["company", "dictionary", ...names("iban"), "--file", "names.txt"],
    "company.dictionaries[0].id: expected text like",
  ],
  [
    "a severity",
    ["company", "dictionary", ...names("own-a"), "--severity", "x", "--file", "names.txt"],
    "severity: expected one of low",
  ],
  [
    "an action",
    ["company", "dictionary", ...names("own-a"), "--action", "x", "--file", "names.txt"],
    "rules[0].action: expected one of allow",
  ],
  [
    "a file that is not there",
    ["company", "fingerprint", ...names("own-a"), "--file", "gone"],
    "--file 1: expected a text file in UTF-8",
  ],
  ["a binary file", ["company", "fingerprint", ...names("own-a"), "--file", "binary"], "--file 1: expected a text file in UTF-8"],
  ["short documents", ["company", "fingerprint", ...names("own-a"), "--file", "short.md"], "expected documents of some 20 words"],
  [
    "a broken table",
    ["company", "exact-data", ...names("own-a"), "--file", "broken.csv"],
    "--file 1, row 2: expected a closing quotation mark",
  ],
  [
    "an unknown column",
    ["company", "exact-data", ...names("own-a"), "--columns", "last,x", "--file", "customers.csv"],
    "name 2 is none",
  ],
  ["a policy that is none", ["classify", "--policy", "names.txt"], "--policy: expected a value of type object"],
])("refuses %s", ([, args, complaint]) => {
  const placed = args.map((arg, i) => (["--file", "--policy"].includes(args[i - 1] ?? "") ? at(arg) : arg));
  const { status, stdout, stderr } = run(placed);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(complaint);
});
