import { createHash, generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { CompactSign, calculateJwkThumbprint, importJWK } from "jose";
import { diffPolicy } from "../lib/core/policy/diff-policy.ts";
import { hardStopsText } from "../lib/core/policy/hard-stops-text.ts";
import { lintPolicy } from "../lib/core/policy/lint-policy.ts";
import { runCase } from "../lib/core/policy/run-cases.ts";
import { sayExplained } from "../lib/core/policy/say-explained.ts";
import type { Policy } from "../lib/schema/policy.ts";
import { coSignatureType } from "../lib/schema/wire.ts";
import { loadDetectorFiles, loadDetectorNames } from "../rules/from-node.ts";
import { starters } from "../rules/policies/starters.ts";
import { writePolicyText } from "../rules/write-policy-text.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { loadClassifier } from "./load-classifier.ts";
import { readPolicyOption } from "./policy-file.ts";

type Values = Readonly<Partial<Record<"policy" | "from" | "key" | "tenant" | "name", string | undefined>>>;

const verbs: Readonly<Record<string, (values: Values) => Promise<number>>> = { starter, lint, test, diff, key, sign };

export const policy: Command = {
  summary: "Begin, check, test, compare and sign policies.",
  help: `waymark policy starter [--name NAME]
waymark policy lint --policy FILE
waymark policy test --policy FILE
waymark policy diff --from FILE --policy FILE
waymark policy key  --key FILE
waymark policy sign --policy FILE --key FILE [--tenant NAME]

FILE is YAML or JSON. docs/policy.md says what stands in it.
starter writes one that a company can begin with, as YAML; without --name it lists them
lint   names what is wrong by field, and what is hardly meant: rules that are never asked,
       detectors that there are not, ends that have passed
test   runs the cases of the document and says of each that fails why
diff   says in words what is different from another version
key    makes a key for signing, in a file that only you may read, and writes its thumbprint:
       what managed storage names under policyCosigners
sign   writes a second person's signature over the hard stops of the policy, for the dashboard

Exit status: 0 done, 1 something is wrong, 2 wrong usage.
`,
  async run([verb = "", ...args]) {
    const work = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (!work) return complain(`expected one of ${Object.keys(verbs).join(", ")}`);
    const text = { type: "string" } as const;
    const options = readOptions(`policy ${verb}`, args, { policy: text, from: text, key: text, tenant: text, name: text });
    if (options === null) return exitStatus.usage;
    return work(options);
  },
};

function complain(line: string): number {
  process.stderr.write(`waymark policy: ${line}\n`);
  return exitStatus.usage;
}

function read(option: "--policy" | "--from", file: string | undefined): Policy | null {
  if (file !== undefined) return readPolicyOption("policy", file);
  complain(`${option}: expected a file`);
  return null;
}

async function starter({ name }: Values): Promise<number> {
  if (name === undefined) {
    for (const { id, about } of starters) process.stdout.write(`${id.padEnd(14)} ${about}\n`);
    return exitStatus.done;
  }
  const found = starters.find(({ id }) => id === name);
  if (!found) return complain(`--name: expected one of ${starters.map(({ id }) => id).join(", ")}`);
  process.stdout.write(`# ${found.about}\n${writePolicyText(found.policy)}`);
  return exitStatus.done;
}

async function lint({ policy: file }: Values): Promise<number> {
  const document = read("--policy", file);
  if (!document) return exitStatus.usage;
  const lints = lintPolicy(document, [...(await loadDetectorNames()).keys()], Date.now());
  for (const { level, field, message } of lints) process.stdout.write(`${level}: ${field}: ${message}\n`);
  const errors = lints.filter(({ level }) => level === "error").length;
  process.stdout.write(`${document.rules.length} rules, ${errors} errors, ${lints.length - errors} warnings\n`);
  return errors > 0 ? exitStatus.badLines : exitStatus.done;
}

async function test({ policy: file }: Values): Promise<number> {
  const document = read("--policy", file);
  if (!document) return exitStatus.usage;
  const { cases = [] } = document;
  if (cases.length === 0) return complain("the document has no cases");
  const classifier = loadClassifier(
    (await loadDetectorFiles()).map(({ detector }) => detector),
    document,
  );
  let failed = 0;
  for (const one of cases) {
    const { passed, expected, explanation } = runCase(document, one, (text) => classifier.classify(text), Date.now());
    const { action, rule } = explanation.decision;
    process.stdout.write(`${passed ? "ok    " : "failed"} ${one.name}\n`);
    if (passed) continue;
    failed++;
    const wanted = expected.rule === undefined ? expected.action : `${expected.action} by ${expected.rule ?? "no rule"}`;
    process.stdout.write(`       expected ${wanted}, got ${action} by ${rule ?? "no rule"}\n`);
    for (const { detector, unscanned, rules } of explanation.subjects) {
      process.stdout.write(`       ${detector ?? unscanned ?? "the text itself"}\n`);
      for (const each of rules) process.stdout.write(`         ${each.id}: ${sayExplained(each)}\n`);
    }
  }
  process.stdout.write(`${cases.length - failed} of ${cases.length} cases hold\n`);
  return failed > 0 ? exitStatus.badLines : exitStatus.done;
}

async function diff({ policy: file, from }: Values): Promise<number> {
  const [before, after] = [read("--from", from), read("--policy", file)];
  if (!before || !after) return exitStatus.usage;
  const changes = diffPolicy(before, after);
  for (const { kind, field, before: old, after: now } of changes) {
    process.stdout.write(`${kind} ${field}\n`);
    if (old !== null) process.stdout.write(`  - ${old}\n`);
    if (now !== null) process.stdout.write(`  + ${now}\n`);
  }
  if (changes.length === 0) process.stdout.write("the same\n");
  return exitStatus.done;
}

async function key({ key: file }: Values): Promise<number> {
  if (file === undefined) return complain("--key: expected a file to write");
  const { privateKey } = generateKeyPairSync("ed25519");
  const jwk = privateKey.export({ format: "jwk" });
  try {
    writeFileSync(file, `${JSON.stringify(jwk)}\n`, { mode: 0o600, flag: "wx" });
  } catch {
    return complain("--key: expected a file that can be written and is not there yet");
  }
  const { d: _, ...publicJwk } = jwk;
  process.stdout.write(`${await calculateJwkThumbprint(publicJwk)}\n`);
  return exitStatus.done;
}

async function sign({ policy: file, key: keyFile, tenant = "default" }: Values): Promise<number> {
  const document = read("--policy", file);
  if (!document) return exitStatus.usage;
  if (keyFile === undefined) return complain("--key: expected a file");
  try {
    const { d, ...publicJwk } = JSON.parse(readFileSync(keyFile, "utf8")) as { d: string; kty: string; crv: string; x: string };
    const hardStops = createHash("sha256").update(hardStopsText(document)).digest("base64url");
    const signed = await new CompactSign(new TextEncoder().encode(JSON.stringify({ v: 1, tenant, hardStops })))
      .setProtectedHeader({ alg: "Ed25519", typ: coSignatureType, kid: await calculateJwkThumbprint(publicJwk), jwk: publicJwk })
      .sign(await importJWK({ ...publicJwk, d }, "Ed25519"));
    process.stdout.write(`${signed}\n`);
    return exitStatus.done;
  } catch {
    return complain("--key: expected a key that “waymark policy key” has made");
  }
}
