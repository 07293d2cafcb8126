/** Policies on their way: written, discussed, agreed to. */
import { createHash, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { DraftReply, DraftRow } from "../../lib/schema/policy-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";

import { signersOf } from "./co-sign.ts";

const mostDrafts = 100;

export async function listDrafts({ database }: Pick<Deps, "database">): Promise<DraftRow[]> {
  const rows = await database.db
    .selectFrom("policy_drafts as d")
    .leftJoin("users as u", (join) => join.onRef("u.tenant_id", "=", "d.tenant_id").onRef("u.user_id", "=", "d.created_by"))
    .select(["d.draft_id", "d.title", "d.based_on", "d.state", "d.updated_at", "u.name"])
    .select((eb) =>
      eb
        .selectFrom("policy_comments as c")
        .select(sql<number>`count(*)::int`.as("count"))
        .whereRef("c.tenant_id", "=", "d.tenant_id")
        .whereRef("c.draft_id", "=", "d.draft_id")
        .as("comments"),
    )
    .where("d.tenant_id", "=", tenantId)
    .orderBy(sql`d.state = 'open'`, "desc")
    .orderBy("d.updated_at", "desc")
    .limit(mostDrafts)
    .execute();
  return rows.map((row) => ({
    ...{ draft: row.draft_id, title: row.title, basedOn: row.based_on, state: row.state },
    ...{ by: row.name ?? "", updatedAt: row.updated_at.getTime(), comments: row.comments ?? 0 },
  }));
}

export interface Draft {
  readonly draft_id: string;
  readonly title: string;
  readonly source_text: string;
  readonly based_on: number;
  readonly state: DraftRow["state"];
  readonly created_by: string;
  readonly updated_at: Date;
  readonly published_seq: number | null;
  readonly co_signed: string[];
}

/** Throws 404; with `open`, also 409 for one that is published or given up. */
export async function findDraft({ database }: Pick<Deps, "database">, id: string, open = false): Promise<Draft> {
  const uuid = /^[0-9a-f-]{36}$/i.test(id);
  const row = uuid
    ? await database.db
        .selectFrom("policy_drafts")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .where("draft_id", "=", id)
        .executeTakeFirst()
    : undefined;
  if (!row) throw refuse(404, "unknown-draft", "There is no such draft.");
  if (open && row.state !== "open") throw refuse(409, "closed", "This draft is published or given up.");
  return row;
}

export async function showDraft(id: string, deps: Pick<Deps, "database">): Promise<DraftReply> {
  const draft = await findDraft(deps, id);
  const { db } = deps.database;
  const [{ name = "" } = {}, thread, agreed] = await Promise.all([
    db
      .selectFrom("users")
      .select("name")
      .where("tenant_id", "=", tenantId)
      .where("user_id", "=", draft.created_by)
      .executeTakeFirst(),
    db
      .selectFrom("policy_comments as c")
      .leftJoin("users as u", (join) => join.onRef("u.tenant_id", "=", "c.tenant_id").onRef("u.user_id", "=", "c.author"))
      .select(["c.comment_id", "c.text", "c.at", "u.name"])
      .where("c.tenant_id", "=", tenantId)
      .where("c.draft_id", "=", id)
      .orderBy("c.at")
      .limit(500)
      .execute(),
    agreedTo(deps, draft),
  ]);
  return {
    ...{ draft: draft.draft_id, title: draft.title, basedOn: draft.based_on, state: draft.state, by: name },
    ...{ updatedAt: draft.updated_at.getTime(), comments: thread.length, text: draft.source_text },
    ...{ publishedSeq: draft.published_seq, agreed: agreed.map((one) => one.name ?? ""), signedBy: await signersOf(draft) },
    thread: thread.map((row) => ({ comment: row.comment_id, by: row.name ?? "", at: row.at.getTime(), text: row.text })),
  };
}

/** Who agreed to the text as it stands now. */
export function agreedTo({ database }: Pick<Deps, "database">, draft: Pick<Draft, "draft_id" | "source_text">) {
  return database.db
    .selectFrom("policy_approvals as a")
    .leftJoin("users as u", (join) => join.onRef("u.tenant_id", "=", "a.tenant_id").onRef("u.user_id", "=", "a.user_id"))
    .select(["a.user_id", "u.name"])
    .where("a.tenant_id", "=", tenantId)
    .where("a.draft_id", "=", draft.draft_id)
    .where("a.digest", "=", textDigest(draft.source_text))
    .execute();
}

export async function writeDraft(
  { database, now }: Pick<Deps, "database" | "now">,
  by: string,
  { title, text, basedOn }: { readonly title: string; readonly text: string; readonly basedOn: number },
): Promise<string> {
  const draft = randomUUID();
  const at = new Date(now());
  await database.db
    .insertInto("policy_drafts")
    .values({
      ...{ tenant_id: tenantId, draft_id: draft, title, source_text: text, based_on: basedOn },
      ...{ created_by: by, created_at: at, updated_at: at, published_seq: null },
    })
    .execute();
  return draft;
}

export async function changeDraft(
  { database, now }: Pick<Deps, "database" | "now">,
  draft: string,
  change: {
    readonly title?: string;
    readonly source_text?: string;
    readonly based_on?: number;
    readonly state?: DraftRow["state"];
  },
): Promise<void> {
  await database.db
    .updateTable("policy_drafts")
    .set({ ...change, updated_at: new Date(now()) })
    .where("tenant_id", "=", tenantId)
    .where("draft_id", "=", draft)
    .execute();
}

export async function agree({ database, now }: Pick<Deps, "database" | "now">, draft: Draft, user: string): Promise<void> {
  if (draft.created_by === user) throw refuse(403, "own-draft", "Somebody else than its author has to agree.");
  const values = { digest: textDigest(draft.source_text), at: new Date(now()) };
  await database.db
    .insertInto("policy_approvals")
    .values({ tenant_id: tenantId, draft_id: draft.draft_id, user_id: user, ...values })
    .onConflict((conflict) => conflict.columns(["tenant_id", "draft_id", "user_id"]).doUpdateSet(values))
    .execute();
}

export async function comment(
  { database, now }: Pick<Deps, "database" | "now">,
  draft: Draft,
  author: string,
  text: string,
): Promise<void> {
  await database.db
    .insertInto("policy_comments")
    .values({ tenant_id: tenantId, draft_id: draft.draft_id, comment_id: randomUUID(), author, text, at: new Date(now()) })
    .execute();
}

function textDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
