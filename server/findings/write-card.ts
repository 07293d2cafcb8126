/** PUT /api/assets/:asset: what the company says of a tool. Every change stays on record, with who made it. */
import type { FastifyRequest } from "fastify";
import { sql } from "kysely";
import { assetCard, emptyCard } from "../../lib/schema/asset-card.ts";
import type { SignedIn } from "../admin/sessions.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";

/** Throws 400, and 404 for a name that no asset can have. */
export async function writeCard(request: FastifyRequest, asset: string, user: SignedIn, deps: Deps): Promise<{ written: true }> {
  const card = await readSmallBody(request, assetCard);
  if (!/^[!-~ ]{1,250}$/.test(asset)) throw refuse(404, "not-found", "Nothing is known under this name.");
  const at = new Date(deps.now());
  await deps.database.db.transaction().execute(async (db) => {
    // Two who write at once go one after the other, so that the record of changes is true.
    await sql`insert into asset_cards (tenant_id, asset, card, updated_at)
      values (${tenantId}, ${asset}, ${JSON.stringify(emptyCard)}::jsonb, ${at.toISOString()}::timestamptz)
      on conflict (tenant_id, asset) do nothing`.execute(db);
    const stored = await db
      .selectFrom("asset_cards")
      .select("card")
      .where("tenant_id", "=", tenantId)
      .where("asset", "=", asset)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const before = { ...emptyCard, ...stored.card };
    const changed = (Object.keys(emptyCard) as (keyof typeof emptyCard)[]).filter((part) => before[part] !== card[part]);
    if (changed.length === 0) return;
    const { last } = await db
      .selectFrom("asset_card_changes")
      .select(sql<number>`coalesce(max(number), 0)::int`.as("last"))
      .where("tenant_id", "=", tenantId)
      .where("asset", "=", asset)
      .executeTakeFirstOrThrow();
    await db
      .updateTable("asset_cards")
      .set({ card: JSON.stringify(card), updated_at: at })
      .where("tenant_id", "=", tenantId)
      .where("asset", "=", asset)
      .execute();
    await db
      .insertInto("asset_card_changes")
      .values(
        changed.map((part, index) => ({
          ...{ tenant_id: tenantId, asset, number: last + 1 + index, part },
          ...{ before: before[part], after: card[part], changed_by: user.userId, changed_at: at },
        })),
      )
      .execute();
  });
  return { written: true };
}
