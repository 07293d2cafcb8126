/** Remembers the issue that a sink made for a finding, and links the finding to it where nobody has linked it already. */
import type { Deps } from "../deps.ts";
import { noteChange } from "../findings/note-change.ts";
import { tenantId } from "../storage/tenant.ts";

export async function noteTicket(
  sinkId: string,
  findingId: string,
  ticket: { readonly key: string; readonly url: string | null },
  { database, now }: Pick<Deps, "database" | "now">,
): Promise<void> {
  const shown = ticket.key.split(" ")[0] ?? ticket.key;
  await database.db.transaction().execute(async (db) => {
    await db
      .insertInto("sink_tickets")
      .values({ tenant_id: tenantId, sink_id: sinkId, finding_id: findingId, ticket_key: ticket.key, ticket_url: ticket.url })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { numUpdatedRows } = await db
      .updateTable("findings")
      .set({ ticket_key: shown, ticket_url: ticket.url })
      .where("tenant_id", "=", tenantId)
      .where("finding_id", "=", findingId)
      .where("ticket_key", "is", null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) await noteChange(db, findingId, { what: "ticket", after: shown, by: null, at: new Date(now()) });
  });
}
