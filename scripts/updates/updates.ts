/** `waymark updates`: see cli/updates.ts for what each verb does. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isOlder } from "../../lib/core/is-older.ts";
import { packageVersion, type UpdateFamily, type UpdatePackage, updateFamilies } from "../../lib/schema/updates.ts";
import { extensionIdOf, makePackageKey, publicKeyOf } from "../package/crx3.ts";
import { familyOf, makeCrx, makeXpi } from "../package/make-package.ts";
import { readFolder } from "../package/zip-folder.ts";
import { askUpdates, type UpdatesServer } from "./ask-updates.ts";
import { repack } from "./repack.ts";

const names = ["key", "folder", "out", "version", "update-url", "file", "percent", "family", "to", "as", "server"] as const;
type Values = Readonly<Partial<Record<(typeof names)[number], string>>>;

/** What is wrong with the command line; the message says what is expected. */
class Usage extends Error {}

const verbs: Readonly<Record<string, (values: Values) => Promise<string>>> = {
  async key({ key }) {
    const pem = makePackageKey();
    try {
      writeFileSync(wanted("key", key), pem, { mode: 0o600, flag: "wx" });
    } catch {
      throw new Usage("--key: expected a file that can be written and is not there yet");
    }
    const publicKey = publicKeyOf(pem);
    return `id                    ${extensionIdOf(publicKey)}\nWAYMARK_EXTENSION_KEY ${publicKey.toString("base64")}\n`;
  },
  async pack({ folder, out, key, version, "update-url": updateUrl }) {
    const files = readFolder(wanted("folder", folder));
    if (!files.has("manifest.json")) throw new Usage("--folder: expected a built extension, with its manifest.json");
    if (version !== undefined) readVersion("version", version);
    if (updateUrl !== undefined && !URL.canParse(updateUrl)) throw new Usage("--update-url: expected an address");
    const changes = { version, updateUrl };
    const bytes = familyOf(files) === "firefox" ? makeXpi(files, changes) : makeCrx(files, readKey(key), changes);
    writeFileSync(wanted("out", out), bytes);
    return `${bytes.length} bytes\n`;
  },
  async publish(values) {
    const percent = readPercent(values.percent ?? "0");
    const stored = await serverOf(values).publish(readFileSync(wanted("file", values.file)), percent);
    return `${line(stored)}\n`;
  },
  async list(values) {
    const { feeds, minimum, packages } = await serverOf(values).list();
    const heads = updateFamilies.map((family) => `${family.padEnd(8)} ${feeds[family]} minimum ${minimum[family] ?? "none"}`);
    return `${[...heads, ...packages.map(line)].join("\n")}\n`;
  },
  async stage(values) {
    const server = serverOf(values);
    const percent = readPercent(wanted("percent", values.percent));
    const one = await findVersion(server, readFamily(values.family), wanted("version", values.version));
    await server.stage(one.id, percent);
    return `${one.family} ${one.version} is offered to ${percent} of a hundred browsers\n`;
  },
  async minimum(values) {
    const version = wanted("version", values.version);
    await serverOf(values).minimum(readFamily(values.family), version === "none" ? null : readVersion("version", version));
    return "done\n";
  },
  rollback,
};

async function rollback(values: Values): Promise<string> {
  const server = serverOf(values);
  const family = readFamily(values.family);
  const offered = (await server.list()).packages.filter((one) => one.family === family && one.withdrawnAt === null);
  const [newest] = offered;
  if (!newest) throw new Usage(`--family: expected one with a version that is offered`);
  const keep = `Browsers that have ${newest.version} keep it until there is a higher number.\n`;
  const withdrawn = `${family} ${newest.version} is offered to nobody any more.\n`;
  if (values.to === undefined) {
    await server.withdraw(newest.id);
    return withdrawn + keep;
  }
  const next = readVersion("as", wanted("as", values.as));
  if (!isOlder(newest.version, next)) throw new Usage(`--as: expected a version after ${newest.version}`);
  const old = await findVersion(server, family, values.to);
  if (old.family === "firefox" && old.signed) {
    throw new Usage("--to: Mozilla has signed that version, and what is packed again has no signature: pack, sign, publish");
  }
  const bytes = repack(await server.download(old), family, next, family === "chromium" ? readKey(values.key) : null);
  // First the way back, then the end of the other: a browser that asks in between is offered one of the two.
  await server.publish(bytes, 100);
  await server.withdraw(newest.id);
  return `${withdrawn}${next}, which is ${old.version} under a higher number, is offered to all.\n`;
}

function wanted(name: (typeof names)[number], value: string | undefined): string {
  if (value === undefined) throw new Usage(`--${name}: expected a value`);
  return value;
}

function readKey(file: string | undefined): string {
  try {
    const pem = readFileSync(wanted("key", file), "utf8");
    publicKeyOf(pem);
    return pem;
  } catch {
    throw new Usage("--key: expected a key that “waymark updates key” has made");
  }
}

function readVersion(name: "version" | "as", text: string): string {
  const read = packageVersion.safeParse(text);
  if (!read.success) throw new Usage(`--${name}: expected one to four numbers such as 1.2.0`);
  return read.data;
}

function readPercent(text: string): number {
  const value = Number(text);
  if (text === "" || !(value >= 0 && value <= 100)) throw new Usage("--percent: expected 0 to 100");
  return value;
}

function readFamily(text: string | undefined): UpdateFamily {
  const family = updateFamilies.find((one) => one === text);
  if (!family) throw new Usage(`--family: expected ${updateFamilies.join(" or ")}`);
  return family;
}

function serverOf({ server = "http://127.0.0.1:4870" }: Values): UpdatesServer {
  const token = process.env["WAYMARK_TOKEN"];
  if (!token) throw new Usage("WAYMARK_TOKEN: expected a token of the server's API");
  if (!URL.canParse(server)) throw new Usage('--server: expected an address such as "https://waymark.example"');
  return askUpdates(server, token);
}

async function findVersion(server: UpdatesServer, family: UpdateFamily, version: string): Promise<UpdatePackage> {
  const found = (await server.list()).packages.find((one) => one.family === family && one.version === version);
  if (!found) throw new Usage("version: expected one that “waymark updates list” names");
  return found;
}

function line({ family, version, percent, withdrawnAt, signed, extensionId, sha256 }: UpdatePackage): string {
  const state = withdrawnAt === null ? `${percent} %` : "withdrawn";
  return `${family.padEnd(8)} ${version.padEnd(10)} ${state.padEnd(9)} ${extensionId} sha256:${sha256}${signed ? "" : " not signed"}`;
}

async function main([verb = "", ...args]: readonly string[]): Promise<number> {
  try {
    const work = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (!work) throw new Usage(`expected one of ${Object.keys(verbs).join(", ")}`);
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" }] as const));
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false, strict: true });
    process.stdout.write(await work(values));
    return 0;
  } catch (error) {
    process.stderr.write(`waymark updates: ${error instanceof Error ? error.message : "something went wrong"}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
