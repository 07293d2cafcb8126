/** Makes an evidence pack: reads, renders, signs, and keeps it as the next one of the chain. */
import { manifestType, type PackKind, type PackManifest } from "../../lib/schema/evidence.ts";
import { readSettings } from "../privacy/settings.ts";
import { tenantId } from "../storage/tenant.ts";
import { canonicalJson } from "../web/canonical-json.ts";
import { buildPreview } from "./build-preview.ts";
import { renderReport } from "./render-report.ts";
import type { EvidenceDeps } from "./source.ts";
import { beforeFirst, chainName, manifestName, sha256 } from "./verify-pack.ts";
import { makeZip, type Part } from "./zip.ts";

const readMe = `An evidence pack of Waymark.

report.html      to read and to print
controls.json    every point of the framework: what is said of it, how it stands, what is missing
evidence.json    what was read from the database, with the question that was asked of it
policy.json      the policy in force
chain.txt        the signed manifests of all packs before this one
manifest.jws     names every part with its SHA-256 and the pack before this one; signed (Ed25519)

To check it, without the server and without a network:

    npm run -s waymark -- evidence verify FILE --key THUMBPRINT

THUMBPRINT is shown on the dashboard's page Evidence, and is what browsers are told to trust in managed storage (policyKeys).
`;

export interface MadePack {
  readonly number: number;
  readonly file: Buffer;
}

/** `by`: who asked for it, as the audit log names people. */
export async function makePack(kind: PackKind, by: string, deps: EvidenceDeps): Promise<MadePack> {
  const preview = await buildPreview(kind, deps);
  const { fewest } = await readSettings(deps);
  const { policy, seq } = await deps.policies.current();
  const { controls, items, at, title } = preview;
  return deps.database.db.transaction().execute(async (db) => {
    // One after another: each needs the one before.
    await db.selectFrom("tenants").select("tenant_id").where("tenant_id", "=", tenantId).forUpdate().execute();
    const before = await db
      .selectFrom("evidence_packs")
      .select("manifest")
      .where("tenant_id", "=", tenantId)
      .orderBy("number")
      .execute();
    const number = before.length + 1;
    const parts: Part[] = [
      part("README.txt", readMe),
      part("report.html", renderReport(preview, number, fewest)),
      part("controls.json", pretty({ kind, title, at, controls })),
      part("evidence.json", pretty({ at, fewest, items })),
      part("policy.json", pretty({ seq, policy: JSON.parse(canonicalJson(policy)) })),
      part(chainName, before.map(({ manifest }) => `${manifest}\n`).join("")),
    ];
    const last = before.at(-1);
    const claims: PackManifest = {
      ...{ v: 1, tenant: tenantId, kind, number, at },
      previous: last ? sha256(last.manifest) : beforeFirst,
      parts: Object.fromEntries(parts.map(({ name, bytes }) => [name, sha256(bytes)])),
    };
    const manifest = await deps.policies.sign(manifestType, claims);
    const file = makeZip([part(manifestName, manifest), ...parts]);
    await db
      .insertInto("evidence_packs")
      .values({
        ...{ tenant_id: tenantId, number, kind, made_at: new Date(at), made_by: by, manifest, digest: sha256(manifest) },
        ...{ controls: controls.length, gaps: controls.filter(({ state }) => state !== "shown").length },
        file: file.toString("base64"),
      })
      .execute();
    return { number, file };
  });
}

const part = (name: string, text: string): Part => ({ name, bytes: Buffer.from(text, "utf8") });

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
