/** Evidence packs of the dashboard. */
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { z } from "zod";
import { type PacksReply, packKinds, packRequest, packTitles } from "../../lib/schema/evidence.ts";
import type { RequireSession } from "../admin/routes.ts";
import { actorOf } from "../admin/sessions.ts";
import { writeAudit } from "../audit/write-audit.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { buildPreview } from "./build-preview.ts";
import { makePack } from "./make-pack.ts";

export function evidenceRoutes(app: FastifyInstance, deps: Deps, requireSession: RequireSession): void {
  app.get("/api/evidence", () => listPacks(deps));
  app.post("/api/evidence", async (request) => {
    const { kind } = await readSmallBody(request, packRequest);
    const { number } = await makePack(kind, actorOf(await requireSession(request)), deps);
    request.auditDetails = { kind, number };
    return { number };
  });
  app.get<{ Params: { kind: string } }>("/api/evidence/preview/:kind", (request) => {
    const kind = z.enum(packKinds).safeParse(request.params.kind);
    if (!kind.success) throw refuse(404, "unknown-kind", "There is no such kind of pack.");
    return buildPreview(kind.data, deps);
  });
  app.get<{ Params: { number: string } }>("/api/evidence/packs/:number", async (request, reply) => {
    const { kind, number, file } = await findPack(request.params.number, deps);
    // Not by the hook of the other routes: that one never sees what is no JSON.
    const actor = actorOf(await requireSession(request));
    await writeAudit(deps, { actor, action: "GET /api/evidence/packs/:number", subject: String(number) });
    return reply
      .type("application/zip")
      .header("content-disposition", `attachment; filename="waymark-${kind}-${number}.zip"`)
      .send(Buffer.from(file, "base64"));
  });
}

async function listPacks({ database, policies }: Deps): Promise<PacksReply> {
  const rows = await database.db
    .selectFrom("evidence_packs as p")
    .leftJoin("users as u", (join) =>
      join.on("p.made_by", "=", sql<string>`'person:' || u.user_id::text`).on("u.tenant_id", "=", tenantId),
    )
    .select(["p.number", "p.kind", "p.made_at", "p.controls", "p.gaps", "p.digest", "u.name"])
    .where("p.tenant_id", "=", tenantId)
    .orderBy("p.number", "desc")
    .limit(500)
    .execute();
  return {
    key: policies.keys.thumbprint,
    rows: rows.map(({ made_at, name, ...row }) => ({ ...row, title: packTitles[row.kind], madeAt: made_at.getTime(), by: name })),
  };
}

async function findPack(number: string, { database }: Deps) {
  const row = /^[1-9]\d{0,8}$/.test(number)
    ? await database.db
        .selectFrom("evidence_packs")
        .select(["kind", "number", "file"])
        .where("tenant_id", "=", tenantId)
        .where("number", "=", Number(number))
        .executeTakeFirst()
    : undefined;
  if (!row) throw refuse(404, "unknown-pack", "There is no such pack.");
  return row;
}
