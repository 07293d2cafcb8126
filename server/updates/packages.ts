/** Packages as the database keeps them. */
import { createHash, randomUUID } from "node:crypto";
import { isOlder } from "../../lib/core/is-older.ts";
import type { UpdateFamily, UpdatePackage } from "../../lib/schema/updates.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { readPackage } from "./read-package.ts";

/** Bytes in one row, before base64. */
const partBytes = 768 * 1024;
/** Packages that are kept in memory: the one that most are offered, and the one before. */
const keptInMemory = 3;

/** The newest first, withdrawn ones too. */
export async function listPackages({ database }: Pick<Deps, "database">): Promise<UpdatePackage[]> {
  const rows = await database.db.selectFrom("update_packages").selectAll().where("tenant_id", "=", tenantId).execute();
  return rows
    .map((row) => ({
      id: row.package_id,
      family: row.family,
      extensionId: row.extension_id,
      version: row.version,
      sha256: row.sha256,
      bytes: row.bytes,
      minimumBrowser: row.minimum_browser,
      signed: row.signed,
      percent: row.percent,
      withdrawnAt: row.withdrawn_at?.getTime() ?? null,
      publishedAt: row.published_at.getTime(),
    }))
    .sort((one, other) => (isOlder(one.version, other.version) ? 1 : -1));
}

/** The same bytes again change nothing. Throws 400 for what is no package, 409 for a number that does not come after all others. */
export async function storePackage(bytes: Buffer, percent: number, { database, now }: Deps): Promise<UpdatePackage> {
  const facts = readPackage(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const others = (await listPackages({ database })).filter(({ extensionId }) => extensionId === facts.extensionId);
  const same = others.find((one) => one.sha256 === sha256);
  if (same) return same;
  const newest = others[0];
  if (newest && !isOlder(newest.version, facts.version)) {
    // No browser goes back to a lower number, and one that has this number would not look at it again.
    const expected = `a version after ${newest.version}`;
    throw refuse(409, "not-newer", `version: expected ${expected}.`, { field: "version", expected });
  }
  const id = randomUUID();
  await database.db.transaction().execute(async (db) => {
    const { family, extensionId, version, minimumBrowser, signed } = facts;
    const named = { package_id: id, family, extension_id: extensionId, version, minimum_browser: minimumBrowser, signed };
    await db
      .insertInto("update_packages")
      .values({
        ...{ tenant_id: tenantId, ...named, sha256, bytes: bytes.length, percent },
        ...{ withdrawn_at: null, published_at: new Date(now()) },
      })
      .execute();
    for (let number = 0; number * partBytes < bytes.length; number++) {
      const content = bytes.subarray(number * partBytes, (number + 1) * partBytes).toString("base64");
      await db.insertInto("update_parts").values({ tenant_id: tenantId, package_id: id, number, content }).execute();
    }
  });
  return (await findPackage(id, { database }))!;
}

/** Null where there is none. */
export async function findPackage(id: string, deps: Pick<Deps, "database">): Promise<UpdatePackage | null> {
  return (await listPackages(deps)).find((one) => one.id === id) ?? null;
}

/** Throws 404. */
export async function changePackage(
  id: string,
  change: { readonly percent?: number; readonly withdrawn_at?: Date },
  { database }: Pick<Deps, "database">,
): Promise<UpdatePackage> {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw notFound();
  await database.db
    .updateTable("update_packages")
    .set(change)
    .where("tenant_id", "=", tenantId)
    .where("package_id", "=", id)
    .execute();
  const found = await findPackage(id, { database });
  if (!found) throw notFound();
  return found;
}

const notFound = () => refuse(404, "not-found", "There is no such package.");

/** Reads a package's bytes, and keeps the last few: a company's browsers all want the same. */
export function createPackageReader({ database }: Pick<Deps, "database">): (one: UpdatePackage) => Promise<Buffer> {
  const kept = new Map<string, Promise<Buffer>>();
  const read = async (one: UpdatePackage): Promise<Buffer> => {
    const rows = await database.db
      .selectFrom("update_parts")
      .select("content")
      .where("tenant_id", "=", tenantId)
      .where("package_id", "=", one.id)
      .orderBy("number")
      .execute();
    const bytes = Buffer.concat(rows.map(({ content }) => Buffer.from(content, "base64")));
    if (createHash("sha256").update(bytes).digest("hex") !== one.sha256) throw new Error("a stored package is not what it was");
    return bytes;
  };
  return (one) => {
    const known = kept.get(one.id);
    if (known) return known;
    const reading = read(one);
    kept.set(one.id, reading);
    reading.catch(() => kept.delete(one.id));
    if (kept.size > keptInMemory) kept.delete(kept.keys().next().value as string);
    return reading;
  };
}

export async function readMinimums({ database }: Pick<Deps, "database">): Promise<Record<UpdateFamily, string | null>> {
  const rows = await database.db.selectFrom("update_minimums").selectAll().where("tenant_id", "=", tenantId).execute();
  const of = (family: UpdateFamily) => rows.find((row) => row.family === family)?.version ?? null;
  return { chromium: of("chromium"), firefox: of("firefox") };
}

/** Null: no minimum any more. */
export async function writeMinimum(family: UpdateFamily, version: string | null, { database }: Deps): Promise<void> {
  await database.db.transaction().execute(async (db) => {
    await db.deleteFrom("update_minimums").where("tenant_id", "=", tenantId).where("family", "=", family).execute();
    if (version !== null) await db.insertInto("update_minimums").values({ tenant_id: tenantId, family, version }).execute();
  });
}
