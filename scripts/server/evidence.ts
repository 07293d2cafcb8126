/** `waymark evidence verify|make`: see cli/server-commands.ts. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { type PackKind, packKinds } from "../../lib/schema/evidence.ts";
import { findWrongOrder, type NamedPack, verifyPack } from "../../server/evidence/verify-pack.ts";
import { packFromDisk } from "./pack-from-disk.ts";

const usage = "waymark evidence: expected verify FILE... [--key THUMBPRINT], or make --kind KIND --out FILE [--data FOLDER]";

const { values, positionals } = readArguments();
const [what, ...files] = positionals;
const kind = packKinds.find((one) => one === values.kind);
if (what === "verify" && files.length > 0) process.exitCode = await verify(files, values.key);
else if (what === "make" && files.length === 0 && kind && values.out) await make(kind, values.out, values.data);
else fail(usage);

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: "string", default: ".data/server" },
        kind: { type: "string" },
        out: { type: "string" },
        key: { type: "string" },
      },
      allowPositionals: true,
    });
  } catch {
    return fail(usage);
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

async function verify(paths: readonly string[], key: string | undefined): Promise<number> {
  const packs: NamedPack[] = [];
  for (const path of paths) {
    const name = basename(path);
    const file = readOrNull(path);
    if (!file) return wrong(`${name}: cannot be read.`);
    const verdict = await verifyPack(file);
    if ("wrong" in verdict) return wrong(`${name}: ${verdict.wrong}`);
    if (key !== undefined && verdict.key !== key) {
      return wrong(`${name}: It is signed with the key ${verdict.key}, not with the one that you named.`);
    }
    packs.push({ ...verdict, name });
  }
  const disorder = findWrongOrder(packs);
  if (disorder) return wrong(disorder);
  for (const { name, manifest, key: by } of packs) {
    const parts = Object.keys(manifest.parts).length;
    const day = new Date(manifest.at).toISOString().slice(0, 10);
    console.log(
      `${name}: pack ${manifest.number}, ${manifest.kind}, ${day}: all ${parts} parts are as signed with the key ${by}`,
    );
  }
  if (key === undefined)
    console.log("Whose key that is, this cannot tell: compare it with the dashboard's page Evidence, or give --key.");
  return 0;
}

function wrong(sentence: string): number {
  console.log(sentence);
  return 1;
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

async function make(of: PackKind, out: string, data: string): Promise<void> {
  const { number, file } = await packFromDisk(of, data);
  writeFileSync(out, file);
  console.log(`${out}: pack ${number}`);
}
